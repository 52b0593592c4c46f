package org.openleap.file.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that LEAP keeps: what people photograph, print and write for evidence, nothing that runs. */
public enum FileType {
    PDF("application/pdf", List.of("pdf"), List.of("application/pdf"), ""),
    PNG("image/png", List.of("png"), List.of("image/png"), ""),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpeg"), ""),
    DOCX(office("wordprocessingml.document"), List.of("docx"), Package.OFFICE, "word/document.xml"),
    XLSX(office("spreadsheetml.sheet"), List.of("xlsx"), Package.OFFICE, "xl/workbook.xml"),
    PPTX(office("presentationml.presentation"), List.of("pptx"), Package.OFFICE, "ppt/presentation.xml"),
    ODT(
            "application/vnd.oasis.opendocument.text",
            List.of("odt"),
            List.of("application/vnd.oasis.opendocument.text"),
            "content.xml"),
    TEXT("text/plain", List.of("txt"), Package.PLAIN, ""),
    CSV("text/csv", List.of("csv"), Package.PLAIN, "");

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> looksLike;
    private final String mainPart;

    FileType(String mediaType, List<String> extensions, List<String> looksLike, String mainPart) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.looksLike = looksLike;
        this.mainPart = mainPart;
    }

    /** By the end of the name. */
    static Optional<FileType> named(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.') < 1
                ? Optional.empty()
                : Stream.of(values())
                        .filter(type -> type.extensions.contains(extension))
                        .findFirst();
    }

    /** Whether a content in which the detector saw this can be such a file. */
    boolean mayLookLike(String detected) {
        return looksLike.contains(detected);
    }

    boolean isPackage() {
        return !mainPart.isEmpty();
    }

    /** The entry that makes a package this kind of file. */
    String mainPart() {
        return mainPart;
    }

    public String mediaType() {
        return mediaType;
    }

    private static String office(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind;
    }

    /** What the detector sees when it looks at the first bytes only. */
    private static final class Package {
        static final List<String> OFFICE = List.of("application/x-tika-ooxml", "application/zip");
        static final List<String> PLAIN = List.of("text/plain");
    }
}
