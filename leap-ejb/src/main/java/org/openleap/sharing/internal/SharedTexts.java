package org.openleap.sharing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link SharedItem}, seen as that which somebody can be taken out of. */
@Entity
@Table(name = "shared_item")
public class SharedTexts {
    private static final int LONGEST_HOW = 300;

    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(updatable = false)
    private String audience;

    @Column(updatable = false)
    private String status;

    @Column(name = "listed_at", updatable = false)
    private Instant listedAt;

    private String wording;
    private String request;

    @Column(name = "heard_how")
    private String heardHow;

    @Version
    private long version;

    protected SharedTexts() {}

    void erase(Removal removal) {
        wording = removal.ofTheirs(wording);
        request = removal.ofTheirs(request);
        heardHow = removal.ofTheirs(heardHow, LONGEST_HOW);
    }

    HeldSheet sheet() {
        return HeldSheet.of("shared")
                .with("at", listedAt)
                .with("with", audience)
                .with("status", status)
                .with("words", wording)
                .with("asked", request)
                .with("how", heardHow)
                .sheet();
    }
}
