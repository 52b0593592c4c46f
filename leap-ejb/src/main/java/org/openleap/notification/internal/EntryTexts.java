package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link TellingEntry}, seen as that which somebody can be taken out of: where to, and what was said. */
@Entity
@Table(name = "telling_entry")
public class EntryTexts {
    private static final int LONGEST_NOTE = 1000;

    @Id
    private long id;

    @Column(name = "telling_id", updatable = false)
    private long telling;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String step;

    private String address;
    private String note;
    private String words;

    protected EntryTexts() {}

    void erase(Removal removal) {
        address = "";
        eraseOfRelay(removal);
    }

    /** The same where it went to an organisation that passed it on: its address is not the person's, and stays. */
    void eraseOfRelay(Removal removal) {
        note = removal.ofTheirs(note, LONGEST_NOTE);
        words = removal.ofTheirs(words);
    }

    boolean isOf(Set<Long> tellings) {
        return tellings.contains(telling);
    }

    HeldSheet sheet() {
        return HeldSheet.of("telling")
                .with("at", at)
                .with("deed", step)
                .with("address", address)
                .with("note", note)
                .with("text", words)
                .sheet();
    }
}
