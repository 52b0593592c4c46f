package org.openleap.web.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.openleap.stakeholder.ImportLine;
import org.openleap.stakeholder.RowOutcome;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;

/** Says what becomes of a row, and what must be put right. */
@ApplicationScoped
public class ImportLineWords {
    @Inject
    Words words;

    /** One row of the preview. */
    public record Line(long number, String name, Tag tag, String faults) implements Serializable {}

    Line line(ImportLine line) {
        var faults = line.faults().stream().map(this::fault).collect(Collectors.joining(" "));
        return new Line(line.number(), line.name(), tag(line.outcome()), faults);
    }

    private String fault(ImportLine.Fault fault) {
        return DirectoryText.of("import.fault", fault.column(), words.of(fault.fault()), fault.value())
                .strip();
    }

    private Tag tag(RowOutcome outcome) {
        var word = words.of(outcome);
        return switch (outcome) {
            case ADDED -> new Tag(word, "plus", "green");
            case KNOWN, REPEATED -> new Tag(word, "check", "grey");
            case WRONG -> new Tag(word, "warn", "red");
        };
    }
}
