package org.openleap.file.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is something to read, never a way to somewhere. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "photo of the board.jpg | photo of the board.jpg",
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\sam\\board.png | board.png",
                "..\\..\\board.png | board.png",
                ".hidden.pdf | hidden.pdf",
                "...pdf | pdf",
                "a\"b;c<d>e.pdf | abcde.pdf",
                "Größe.pdf | Größe.pdf",
                "evil\u202Efdp.exe.pdf | evilfdp.exe.pdf",
                "one\u0000two\u0007.pdf | onetwo.pdf",
                "line\u2028break.pdf | linebreak.pdf"
            })
    void aNameIsCleaned(String sent, String clean) {
        assertThat(FileNames.clean(sent)).isEqualTo(clean);
    }

    @Test
    void aLineBreakNeverReachesAHeader() {
        assertThat(FileNames.clean("a.pdf\r\nSet-Cookie: x=1"))
                .doesNotContain("\r", "\n")
                .isEqualTo("a.pdfSet-Cookie x=1");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        var clean = FileNames.clean("x".repeat(300) + ".docx");

        assertThat(clean).hasSize(120).endsWith(".docx");
    }

    @Test
    void noCharacterIsCutInTwo() {
        var clean = FileNames.clean("x".repeat(114) + "\uD83D\uDE00".repeat(40) + ".pdf");

        assertThat(clean).endsWith(".pdf").doesNotContain("\uD83D.");
    }
}
