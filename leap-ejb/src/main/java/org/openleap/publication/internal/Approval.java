package org.openleap.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openleap.identity.UserId;

/** Who let the public read it, when, and with which edition. */
@Embeddable
public class Approval {
    @Column(name = "approved_by")
    private UserId by;

    @Column(name = "published_at")
    private Instant at;

    private long edition;

    protected Approval() {}

    static Approval none() {
        return new Approval();
    }

    static Approval of(UserId by, long edition, Instant at) {
        var approval = new Approval();
        approval.by = by;
        approval.edition = edition;
        approval.at = at;
        return approval;
    }

    /** {@link UserId#PUBLIC} before approval. */
    UserId by() {
        return by == null ? UserId.PUBLIC : by;
    }

    /** {@link Instant#EPOCH} before approval. */
    Instant at() {
        return at == null ? Instant.EPOCH : at;
    }
}
