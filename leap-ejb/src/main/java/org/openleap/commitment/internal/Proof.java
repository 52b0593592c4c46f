package org.openleap.commitment.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.openleap.commitment.KeepCommitment;
import org.openleap.identity.UserId;

/** How anybody can see that a commitment was kept. */
@Embeddable
public class Proof {
    private String evidence;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "kept_by")
    private UserId keptBy;

    protected Proof() {}

    static Proof of(KeepCommitment command, UserId by) {
        var proof = new Proof();
        proof.evidence = command.evidence().strip();
        proof.keptOn = command.on();
        proof.keptBy = by;
        return proof;
    }

    String evidence() {
        return evidence == null ? "" : evidence;
    }

    /** {@link LocalDate#MAX} while there is none. */
    LocalDate keptOn() {
        return keptOn == null ? LocalDate.MAX : keptOn;
    }

    /** {@link UserId#PUBLIC} while there is none. */
    UserId keptBy() {
        return keptBy == null ? UserId.PUBLIC : keptBy;
    }
}
