package org.openleap.web.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.file.AttachedFile;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** Turns files into lines; says in words whether anybody has looked for viruses. */
@ApplicationScoped
public class FileLines {
    private static final long KILOBYTE = 1024;

    @Inject
    Words words;

    @Inject
    Dates dates;

    List<FileLine> of(List<AttachedFile> files) {
        return files.stream().map(this::line).toList();
    }

    private FileLine line(AttachedFile file) {
        var open = file.status().isOpen();
        return new FileLine(
                file,
                file.name().isEmpty() ? text("nameless") : file.name(),
                open ? Href.to("/staff/file").with("id", file.id()).toString() : "",
                text("about", size(file.size()), file.addedBy(), dates.day(file.addedAt())),
                tag(file),
                hint(file));
    }

    private Tag tag(AttachedFile file) {
        var word = words.of(file.status());
        return switch (file.status()) {
            case QUARANTINED -> new Tag(word, "clock", "blue");
            case CLEAN -> new Tag(word, "shield", "green");
            case UNSCANNED -> new Tag(word, "ring", "grey");
            case INFECTED -> new Tag(word, "warn", "red");
            case REMOVED -> new Tag(word, "cross", "grey");
        };
    }

    private static String hint(AttachedFile file) {
        return switch (file.status()) {
            case QUARANTINED -> text(file.waiting() ? "hint.waiting" : "hint.quarantined");
            case CLEAN -> "";
            case UNSCANNED -> text("hint.unscanned");
            case INFECTED -> text("hint.infected", file.virus());
            case REMOVED -> text("hint.removed", file.reason());
        };
    }

    private static String size(long bytes) {
        if (bytes < KILOBYTE) return text("size.bytes", bytes);
        if (bytes < KILOBYTE * KILOBYTE) return text("size.kilobytes", bytes / KILOBYTE);
        return text("size.megabytes", bytes / (double) (KILOBYTE * KILOBYTE));
    }

    static String text(String key, Object... arguments) {
        return Texts.text("file", key, arguments);
    }
}
