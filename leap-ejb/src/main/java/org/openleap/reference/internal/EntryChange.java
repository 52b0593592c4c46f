package org.openleap.reference.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.reference.ChangeKind;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceChange;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.Cursor;
import org.openleap.shared.LastChange;

/** One line of the history of an entry: written once. */
@Entity
@Table(name = "reference_change")
public class EntryChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private ReferenceList list;

    private String code;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "changed_by")
    private String by;

    @Enumerated(EnumType.STRING)
    private ChangeKind what;

    private String was;
    private String becomes;

    @Column(name = "on_day")
    private LocalDate on;

    protected EntryChange() {}

    public EntryChange(EntryKey entry, Alteration alteration, UserId by, Instant at) {
        this.list = entry.list();
        this.code = entry.code();
        this.at = at;
        this.by = by.value();
        this.what = alteration.what();
        this.was = alteration.was();
        this.becomes = alteration.becomes();
        this.on = alteration.on();
    }

    public UserId by() {
        return new UserId(by);
    }

    public Cursor cursor() {
        return new Cursor(at, id);
    }

    LastChange lastChange() {
        return new LastChange(by, at, what.action());
    }

    public ReferenceChange read(String name) {
        return new ReferenceChange(at, name, what, was, becomes, on);
    }
}
