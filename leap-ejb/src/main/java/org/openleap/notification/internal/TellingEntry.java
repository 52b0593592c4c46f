package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.notification.TellingStep;
import org.openleap.notification.Way;

/** A line of the evidence of one telling: who did what when, and where to. Written once, never changed. */
@Entity
@Table(name = "telling_entry")
public class TellingEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "telling_id")
    private long tellingId;

    private Instant at;

    @Column(name = "by_whom")
    private UserId by;

    @Enumerated(EnumType.STRING)
    private TellingStep step;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String address;
    private String note;

    /** What was said or sent, where that could change afterwards; empty otherwise. */
    private String words;

    protected TellingEntry() {}

    static TellingEntry of(Telling telling, TellingStep step, String note) {
        var entry = new TellingEntry();
        entry.tellingId = telling.id();
        entry.step = step;
        entry.way = Way.of(telling.reader().route());
        entry.address = telling.reader().address();
        entry.note = note;
        entry.words = "";
        return entry;
    }

    /** It was not the route of the telling that was taken. */
    TellingEntry by(Way taken) {
        if (way != taken) address = "";
        way = taken;
        return this;
    }

    /** With the words as they were then. */
    TellingEntry saying(Letter letter) {
        words = letter.subject() + "\n\n" + letter.body();
        return this;
    }

    TellingEntry done(UserId who, Instant when) {
        by = who;
        at = when;
        return this;
    }

    Instant at() {
        return at;
    }

    UserId by() {
        return by;
    }

    TellingStep step() {
        return step;
    }

    Way way() {
        return way;
    }

    String address() {
        return address;
    }

    String note() {
        return note;
    }

    String words() {
        return words;
    }
}
