package org.openleap.clarification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.Removal;

/** The same row as {@link Question}, seen as that which somebody can be taken out of: what they were asked, and what they said. */
@Entity
@Table(name = "question")
public class QuestionTexts {
    @Id
    private long id;

    @Column(updatable = false)
    private FeedbackReference item;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    private String question;
    private String answer;

    @Column(name = "answered_how")
    private String how;

    @Version
    private long version;

    protected QuestionTexts() {}

    /** The answer is theirs, whoever noted it. */
    void erase(Removal removal) {
        question = removal.ofOurs(question, 1000);
        answer = removal.ofTheirs(answer, 2000);
        how = removal.ofOurs(how, 200);
    }

    HeldSheet sheet() {
        return HeldSheet.of("question")
                .with("at", askedAt)
                .with("question", question)
                .with("words", answer)
                .with("how", how)
                .sheet();
    }
}
