package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;

/**
 * What somebody said, as it came in: its number, its words and what proves that they are theirs. It stays as it is, whatever
 * becomes of it ({@link FeedbackItem}); all that can happen to it is to be forgotten.
 */
@MappedSuperclass
public abstract class HeardWords {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference reference;

    @Embedded
    private Secrets secrets;

    @Embedded
    private Submission submission;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected HeardWords() {}

    HeardWords(FeedbackReference reference, Secrets secrets, Submission submission, Instant at) {
        this.reference = reference;
        this.secrets = secrets;
        this.submission = submission;
        this.receivedAt = at;
        changed(UserId.PUBLIC, at, "feedback.received");
    }

    /** @param freshKey hash of a key that nobody has, so that the old one can come again */
    void forget(String freshKey) {
        submission = submission.forgotten();
        secrets = secrets.withKey(freshKey);
    }

    /** Something happened to it, or was noted beside it. */
    void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    /** Nobody has done anything with it since it came. */
    boolean isUntouched() {
        return "feedback.received".equals(lastChange.what());
    }

    public long id() {
        return id;
    }

    public FeedbackReference reference() {
        return reference;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Submission submission() {
        return submission;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
