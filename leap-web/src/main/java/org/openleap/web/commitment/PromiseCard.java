package org.openleap.web.commitment;

import java.io.Serializable;
import java.util.List;

/**
 * What trust and partner promised each other, as a card beside something else.
 *
 * @param allHref the whole ledger of the partnership
 * @param promisesHref the 16 promises
 */
public record PromiseCard(
        String trustHeading,
        List<CommitmentLine> trust,
        String partnerHeading,
        List<CommitmentLine> partner,
        String score,
        String all,
        String allHref,
        String promisesHref)
        implements Serializable {
    public PromiseCard {
        trust = List.copyOf(trust);
        partner = List.copyOf(partner);
    }

    public boolean isNothing() {
        return trust.isEmpty() && partner.isEmpty();
    }
}
