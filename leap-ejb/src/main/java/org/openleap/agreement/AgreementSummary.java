package org.openleap.agreement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * One row of a list of agreements.
 *
 * @param kind code of the list of kinds, e.g. {@code working_protocol}
 * @param parties without the trust, which is always one
 * @param endsOn last day on which it counts
 * @param latestVersion number of the newest version the partner can read; 0 while it is a first draft
 */
public record AgreementSummary(
        long id,
        AgreementReference reference,
        PartnershipReference partnership,
        String title,
        String kind,
        PartnershipScale reach,
        AgreementStatus status,
        List<PartyName> parties,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate reviewOn,
        int latestVersion,
        Instant draftedAt)
        implements Serializable {

    public AgreementSummary {
        parties = List.copyOf(parties);
    }

    public boolean isWith(OrganisationAlias organisation) {
        return parties.stream().anyMatch(party -> party.organisation().equals(organisation));
    }
}
