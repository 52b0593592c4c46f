package org.openleap.retention;

import java.io.Serializable;
import java.time.Instant;

/**
 * Records of one class whose time is over.
 *
 * @param months the period when they were proposed
 * @param decidedBy display name; empty while nobody has decided
 * @param reason why it was refused; empty otherwise
 */
public record DisposalSummary(
        long id,
        RetentionCode code,
        int months,
        DisposalStatus status,
        int records,
        int waiting,
        int erased,
        int held,
        Instant proposedAt,
        String decidedBy,
        String reason,
        long version)
        implements Serializable {

    /** e.g. {@code D-12}; the tombstones name it. */
    public String reference() {
        return "D-" + id;
    }
}
