package org.openleap.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.partnership.PartnershipReference;

/**
 * One line of the ledger.
 *
 * @param partner name of the organisation that leads for the partner's side
 * @param by the side that promised
 * @param verb null for a single promise
 * @param kind null for a single promise
 * @param what the promise itself, or the title of the activity that made it due
 * @param settledOn the day it was kept, missed or let go; {@link LocalDate#MAX} before
 * @param waitsForMe whether this caller's side is asked to do something
 */
public record CommitmentSummary(
        CommitmentReference reference,
        PartnershipReference partnership,
        String title,
        String partner,
        Side by,
        PromiseVerb verb,
        ActivityKind kind,
        String what,
        LocalDate due,
        LocalDate settledOn,
        CommitmentStatus status,
        boolean late,
        boolean waitsForMe)
        implements Serializable {
    /** Whether an activity made it due. */
    public boolean isRaised() {
        return kind != null;
    }
}
