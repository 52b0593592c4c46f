package org.openleap.web.imports;

import java.io.Serializable;
import org.openleap.imports.ImportColumn;
import org.openleap.imports.ImportField;

/** One column of the file, and what a person says it holds. */
public class ColumnChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String heading;
    private final String examples;
    private ImportField field;

    ColumnChoice(ImportColumn column) {
        heading = column.heading();
        examples = String.join(" · ", column.examples());
        field = column.field();
    }

    public String getHeading() {
        return heading;
    }

    /** The beginnings of its first cells. */
    public String getExamples() {
        return examples;
    }

    public ImportField getField() {
        return field;
    }

    public void setField(ImportField field) {
        this.field = field;
    }
}
