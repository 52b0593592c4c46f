package org.openleap.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.openleap.imports.SkipReason;

/** A row that became no item, and why. */
@Entity
@Table(name = "feedback_import_skip")
@IdClass(ImportSkip.Key.class)
public class ImportSkip {
    @Id
    @Column(name = "import_id")
    private long importId;

    @Id
    @Column(name = "row_no")
    private int row;

    @Enumerated(EnumType.STRING)
    private SkipReason reason;

    /** What stands in the row, while a person may still put it right; else nothing. */
    @Convert(converter = CellsText.class)
    private List<String> cells;

    protected ImportSkip() {}

    ImportSkip(long importId, ReadRow skipped, SkipReason reason) {
        this.importId = importId;
        this.row = skipped.number();
        this.reason = reason;
        this.cells = reason.isWrong() ? skipped.cells() : List.of();
    }

    int row() {
        return row;
    }

    SkipReason reason() {
        return reason;
    }

    List<String> cells() {
        return cells;
    }

    /** Import and row. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long importId;
        private int row;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.row == row;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, row);
        }
    }
}
