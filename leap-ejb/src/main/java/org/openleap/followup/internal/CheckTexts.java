package org.openleap.followup.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Check}, seen as that which somebody can be taken out of: what was said to be done, and what they saw. */
@Entity
@Table(name = "completion_check")
public class CheckTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(name = "ask_on", updatable = false)
    private LocalDate askOn;

    @Column(name = "answered_by", updatable = false)
    private UserId answeredBy;

    private String title;

    @Column(name = "change_made")
    private String change;

    private String evidence;
    private String words;

    @Version
    private long version;

    protected CheckTexts() {}

    void erase(Removal removal) {
        title = removal.ofOurs(title, 200);
        change = removal.ofOurs(change, 2000);
        evidence = removal.ofOurs(evidence, 2000);
        words = isTheirs() ? removal.ofTheirs(words, 2000) : removal.ofOurs(words, 2000);
    }

    /** Reviewers and owners are asked too. */
    private boolean isTheirs() {
        return UserId.PUBLIC.equals(answeredBy);
    }

    HeldSheet sheet() {
        return HeldSheet.of("check")
                .with("at", askOn)
                .with("title", title)
                .with("change", change)
                .with("evidence", evidence)
                .with(isTheirs() ? "words" : "text", words)
                .sheet();
    }
}
