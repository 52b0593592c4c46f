package org.openleap.sharing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.openleap.identity.UserId;

/** Who proposed, shared and withdrew, and when. */
@Embeddable
public class SharingSteps {
    @Column(name = "proposed_by")
    private UserId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "shared_by")
    private UserId sharedBy;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "withdrawn_by")
    private UserId withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected SharingSteps() {}

    static SharingSteps proposed(UserId by, Instant at) {
        var steps = new SharingSteps();
        steps.proposedBy = by;
        steps.proposedAt = at;
        return steps;
    }

    void shared(UserId by, Instant at) {
        sharedBy = by;
        sharedAt = at;
    }

    void withdrawn(UserId by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean wereShared() {
        return sharedAt != null;
    }

    /** Who took the latest step. */
    public UserId lastBy() {
        if (withdrawnBy != null) return withdrawnBy;
        return sharedBy == null ? proposedBy : sharedBy;
    }

    /** When the latest step was taken. */
    public Instant lastAt() {
        if (withdrawnAt != null) return withdrawnAt;
        return sharedAt == null ? proposedAt : sharedAt;
    }
}
