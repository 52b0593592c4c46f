package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.UploadedFile;

class FileKindTest {
    @Test
    void theContentSaysWhatAFileIsAndNotItsName() {
        assertThat(FileKind.of(file("holiday.png", "%PDF-1.7 ..."))).isEqualTo(FileKind.PDF);
    }

    @Test
    void aPageThatCallsItselfPdfIsRefused() {
        assertThatThrownBy(() -> FileKind.of(file("agreement.pdf", "<html><script>")))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.FILE_TYPE);
    }

    @Test
    void emptyAndHugeFilesAreRefused() {
        var huge = new UploadedFile("huge.pdf", new byte[UploadedFile.LARGEST + 1]);

        assertThatThrownBy(() -> FileKind.of(file("empty.pdf", "")))
                .hasFieldOrPropertyWithValue("code", AgreementProblem.FILE_SIZE);
        assertThatThrownBy(() -> FileKind.of(huge)).hasFieldOrPropertyWithValue("code", AgreementProblem.FILE_SIZE);
    }

    private static UploadedFile file(String name, String content) {
        return new UploadedFile(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
