package org.openleap.post.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.post.PostedMail;

/** One attempt to send a mail. Written before the attempt, so that one that a crash cut short can be seen. */
@Entity
@Table(name = "outbox_attempt")
public class OutboxAttempt {
    /** What stands there while nobody knows yet. */
    static final String BEGUN = "begun";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "mail_id")
    private long mailId;

    private Instant at;
    private String outcome;

    protected OutboxAttempt() {}

    static OutboxAttempt of(OutboxMail mail, Instant at) {
        var attempt = new OutboxAttempt();
        attempt.mailId = mail.id();
        attempt.at = at;
        attempt.outcome = BEGUN;
        return attempt;
    }

    /** What the mail server or the service answered. */
    void ended(String answer) {
        outcome = OutboxMail.shortened(answer);
    }

    PostedMail.Attempt line() {
        return new PostedMail.Attempt(at, outcome);
    }
}
