package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.partnership.HistoryLine;

/** What happened to a partnership, with the words of whoever did it; never changed. */
@Entity
@Table(name = "partnership_history")
public class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String what;
    private String words;

    @Column(name = "done_by")
    private UserId by;

    @Column(name = "done_at")
    private Instant at;

    protected HistoryEntry() {}

    static HistoryEntry of(long partnership, String what, String words, UserId by, Instant at) {
        var entry = new HistoryEntry();
        entry.partnership = partnership;
        entry.what = what;
        entry.words = words.strip();
        entry.by = by;
        entry.at = at;
        return entry;
    }

    UserId by() {
        return by;
    }

    HistoryLine read(String name) {
        return new HistoryLine(what, words, name, at);
    }
}
