package org.openleap.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Pair}, seen as that which somebody can be taken out of. It is anonymous already, and checked once more. */
@Entity
@Table(name = "published_pair")
public class PairTexts {
    private static final int LONGEST = 600;

    @Id
    private long id;

    @Column(updatable = false)
    private String suggestion;

    @Column(updatable = false)
    private String status;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "you_said")
    private String youSaid;

    @Column(name = "we_did")
    private String weDid;

    @Version
    private long version;

    protected PairTexts() {}

    /** What was worded for the public is the trust's; a draft of it is gone with the words it was made from. */
    void erase(Removal removal) {
        youSaid = isPublished() ? removal.ofOurs(youSaid) : removal.ofTheirs(youSaid, LONGEST);
        weDid = removal.ofOurs(weDid);
    }

    private boolean isPublished() {
        return "PUBLISHED".equals(status);
    }

    String youSaid() {
        return youSaid;
    }

    HeldSheet sheet() {
        return HeldSheet.of("pair")
                .with("at", draftedAt)
                .with("about", suggestion)
                .with("status", status)
                .with("youSaid", youSaid)
                .with("weDid", weDid)
                .sheet();
    }
}
