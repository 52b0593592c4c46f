package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.openleap.feedback.SkipReason;

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

    protected ImportSkip() {}

    ImportSkip(long importId, int row, SkipReason reason) {
        this.importId = importId;
        this.row = row;
        this.reason = reason;
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
