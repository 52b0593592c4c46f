package org.openleap.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * One commitment with its story. Texts are empty, and dates {@link LocalDate#MAX}, while they do not exist.
 *
 * @param wording what exactly was promised
 * @param keptBy display name
 * @param waiver why it should be let go
 * @param waiverBy the side that asked, null while nobody did
 * @param dispute why it is not so
 * @param disputeBy the side that disputes, null while nobody does
 */
public record CommitmentDetail(
        CommitmentSummary summary,
        String wording,
        ActivitySummary activity,
        String evidence,
        LocalDate keptOn,
        String keptBy,
        String waiver,
        Side waiverBy,
        String waiverAnswer,
        String dispute,
        Side disputeBy,
        LocalDate disputedOn,
        String settlement,
        String settledBy,
        Set<CommitmentAction> allowed,
        long version)
        implements Serializable {
    public CommitmentDetail {
        allowed = Set.copyOf(allowed);
    }

    public CommitmentReference reference() {
        return summary.reference();
    }

    public boolean allows(CommitmentAction action) {
        return allowed.contains(action);
    }
}
