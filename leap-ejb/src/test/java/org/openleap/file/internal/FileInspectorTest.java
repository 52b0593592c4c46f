package org.openleap.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.file.FileProblem.CONTENT_NOT_AS_NAMED;
import static org.openleap.file.FileProblem.TYPE_NOT_ALLOWED;
import static org.openleap.file.FileProblem.UNSAFE_CONTENT;
import static org.openleap.file.internal.CraftedFiles.joined;
import static org.openleap.file.internal.CraftedFiles.office;
import static org.openleap.file.internal.CraftedFiles.text;
import static org.openleap.file.internal.CraftedFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.file.FileProblem;

/** Forty crafted files: what may come in, and what may not (security.md T19, B21). */
class FileInspectorTest {
    private final FileInspector inspector = new FileInspector();

    @TempDir
    Path folder;

    @BeforeEach
    void equip() {
        inspector.archives = new ArchiveInspector();
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of("letter.pdf", CraftedFiles.PDF, FileType.PDF),
                Arguments.of("LETTER.PDF", CraftedFiles.PDF, FileType.PDF),
                Arguments.of("board.png", CraftedFiles.PNG, FileType.PNG),
                Arguments.of("board.jpg", CraftedFiles.JPEG, FileType.JPEG),
                Arguments.of("board.jpeg", CraftedFiles.JPEG, FileType.JPEG),
                Arguments.of("minutes.docx", office("word/document.xml"), FileType.DOCX),
                Arguments.of("figures.xlsx", office("xl/workbook.xml"), FileType.XLSX),
                Arguments.of("talk.pptx", office("ppt/presentation.xml"), FileType.PPTX),
                Arguments.of("minutes.odt", CraftedFiles.odt(), FileType.ODT),
                Arguments.of("notes.txt", text("The board hangs in the hall since Monday."), FileType.TEXT),
                Arguments.of("notes.txt", text("Größe, naïve, £5 – all of it"), FileType.TEXT),
                Arguments.of("counts.csv", text("day,people\n2026-11-02,14\n"), FileType.CSV),
                Arguments.of("a.exe.pdf", CraftedFiles.PDF, FileType.PDF));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void evidenceComesIn(String name, byte[] content, FileType type) {
        assertThat(inspect(name, content)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.exe", "run.bat", "run.js", "page.html", "page.htm", "page.xhtml", "picture.svg", "photo.heic",
                "macro.docm", "macro.xlsm", "old.doc", "packed.zip", "packed.jar", "report.pdf.exe", "nothing", ".pdf",
                "page.xml", "script.sh", "library.dll", "mail.eml", ""
            })
    void whatRunsOrIsNoEvidenceDoesNot(String name) {
        assertRefused(name, CraftedFiles.PDF, TYPE_NOT_ALLOWED);
    }

    static Stream<Arguments> disguised() {
        return Stream.of(
                Arguments.of("page.pdf", text("<html><script>alert(1)</script></html>")),
                Arguments.of("page.txt", text("<!DOCTYPE html><html><body>Hello</body></html>")),
                Arguments.of("page.csv", text("<html><script>alert(1)</script></html>")),
                Arguments.of("drawing.txt", text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("drawing.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("run.pdf", CraftedFiles.EXE),
                Arguments.of("run.txt", CraftedFiles.EXE),
                Arguments.of("run.txt", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("board.jpg", CraftedFiles.PNG),
                Arguments.of("board.png", CraftedFiles.JPEG),
                Arguments.of("letter.docx", CraftedFiles.PDF),
                Arguments.of("letter.pdf", office("word/document.xml")),
                Arguments.of("figures.xlsx", office("word/document.xml")),
                Arguments.of("packed.docx", zip(Map.of("run.exe", CraftedFiles.EXE))),
                Arguments.of("locked.docx", CraftedFiles.OLE),
                Arguments.of("late.pdf", joined(text("junk in front"), CraftedFiles.PDF)),
                Arguments.of("both.pdf", joined(CraftedFiles.PDF, office("word/document.xml"))),
                Arguments.of("both.jpg", joined(CraftedFiles.JPEG, zip(Map.of("a.class", CraftedFiles.EXE)))),
                Arguments.of("both.docx", joined(office("word/document.xml"), CraftedFiles.PDF)),
                Arguments.of("binary.txt", new byte[] {1, 2, 0, 4, 0, 0, 7}));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void whatIsSomethingElseThanItsNameSaysIsRefused(String name, byte[] content) {
        assertRefused(name, content, CONTENT_NOT_AS_NAMED);
    }

    static Stream<Arguments> dangerous() {
        return Stream.of(
                Arguments.of("a bomb of one to a thousand", CraftedFiles.bomb()),
                Arguments.of("10,000 entries", CraftedFiles.manyEntries()),
                Arguments.of("a macro", office("word/document.xml", "word/vbaProject.bin")),
                Arguments.of("a way out", office("word/document.xml", "../../etc/cron.d/x")),
                Arguments.of("a way out for Windows", office("word/document.xml", "..\\..\\x.dll")),
                Arguments.of("a place of its own", office("word/document.xml", "/etc/passwd")),
                Arguments.of("a password", CraftedFiles.locked(office("word/document.xml"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangerous")
    void anOfficeFileThatCouldHarmIsRefused(String what, byte[] content) {
        assertRefused("letter.docx", content, UNSAFE_CONTENT);
    }

    @Test
    void aLargeHonestTableIsNoBomb() {
        var table = new StringBuilder();
        for (int row = 0; row < 20_000; row++)
            table.append("<c><v>").append(row * 7919 % 100_003).append("</v></c>");
        var content = zip(Map.of("[Content_Types].xml", text("<Types/>"), "xl/workbook.xml", text(table.toString())));

        assertThat(inspect("figures.xlsx", content)).isEqualTo(FileType.XLSX);
    }

    private void assertRefused(String name, byte[] content, FileProblem problem) {
        assertThatThrownBy(() -> inspect(name, content)).hasFieldOrPropertyWithValue("code", problem);
    }

    private FileType inspect(String name, byte[] content) {
        try {
            return inspector.inspect(Files.write(folder.resolve("upload"), content), name);
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
