package org.openleap.retention.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.openleap.retention.RetentionCode;

/** A period that was changed; a class without a row has the period it began with. */
@Entity
@Table(name = "retention_class")
public class ClassRow {
    @Id
    @Enumerated(EnumType.STRING)
    private RetentionCode code;

    private int months;

    @Version
    private long version;

    protected ClassRow() {}

    ClassRow(RetentionCode code, int months) {
        this.code = code;
        this.months = months;
    }

    void change(int newMonths) {
        months = newMonths;
    }

    int months() {
        return months;
    }

    long version() {
        return version;
    }
}
