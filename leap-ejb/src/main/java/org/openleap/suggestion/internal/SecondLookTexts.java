package org.openleap.suggestion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Reconsideration}, seen as that which somebody can be taken out of: what spoke for another look. */
@Entity
@Table(name = "reconsideration")
public class SecondLookTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(name = "asked_by", updatable = false)
    private UserId askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    private String words;

    protected SecondLookTexts() {}

    void erase(Removal removal) {
        words = isTheirs() ? removal.ofTheirs(words, 2000) : removal.ofOurs(words, 2000);
    }

    /** Reviewers and leads ask for another look too. */
    private boolean isTheirs() {
        return UserId.PUBLIC.equals(askedBy);
    }

    HeldSheet sheet() {
        return HeldSheet.of("secondLook")
                .with("at", askedAt)
                .with(isTheirs() ? "words" : "text", words)
                .sheet();
    }
}
