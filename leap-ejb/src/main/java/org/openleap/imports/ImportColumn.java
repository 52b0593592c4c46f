package org.openleap.imports;

import java.io.Serializable;
import java.util.List;

/**
 * One column of a file.
 *
 * @param examples the first cells that are not empty, at most three, cut to 80 characters
 */
public record ImportColumn(String heading, ImportField field, List<String> examples) implements Serializable {
    public ImportColumn {
        examples = List.copyOf(examples);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ImportColumn[" + field + "]";
    }
}
