package org.openleap.suggestion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link ChronicleEntry}, seen as that which somebody can be taken out of: what the trust told them then. */
@Entity
@Table(name = "suggestion_chronicle")
public class ChronicleTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    private String words;

    protected ChronicleTexts() {}

    void erase(Removal removal) {
        words = removal.ofOurs(words, 4000);
    }

    HeldSheet sheet() {
        return HeldSheet.of("step").with("at", at).with("text", words).sheet();
    }
}
