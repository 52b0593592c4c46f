package org.openleap.publication.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;
import org.openleap.publication.PairStatus;

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
    @Enumerated(EnumType.STRING)
    private PairStatus status;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "you_said")
    private String youSaid;

    @Column(name = "we_did")
    private String weDid;

    @Column(name = "kept_because")
    private String keptBecause;

    @Column(name = "sent_back")
    private String sentBack;

    private String wrong;

    @Column(name = "down_note")
    private String downNote;

    @ElementCollection
    @CollectionTable(name = "pair_redaction", joinColumns = @JoinColumn(name = "pair_id"))
    private List<Cut> cuts = new ArrayList<>();

    @Version
    private long version;

    protected PairTexts() {}

    /** What was worded for the public is the trust's; a draft of it is gone with the words it was made from. */
    void erase(Removal removal) {
        youSaid = isPublished() ? removal.ofOurs(youSaid) : removal.ofTheirs(youSaid, LONGEST);
        weDid = removal.ofOurs(weDid);
        keptBecause = removal.ofOurs(keptBecause);
        sentBack = removal.ofOurs(sentBack);
        wrong = removal.ofOurs(wrong);
        downNote = removal.ofOurs(downNote);
        var left = cuts.stream().map(cut -> cut.without(removal)).distinct().toList();
        cuts.clear();
        cuts.addAll(left);
    }

    private boolean isPublished() {
        return status.isPublic();
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
