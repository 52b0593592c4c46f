package org.openleap.partnership;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openleap.stakeholder.OrganisationSummary;

/**
 * What somebody typed on the public form, for the people who answer it.
 *
 * @param twins organisations of the directory that may be the same
 */
public record InterestDetail(
        PartnershipSummary summary,
        InterestProfile profile,
        InterestContact contact,
        Set<Wish> wishes,
        String otherWish,
        String hopes,
        String offer,
        String links,
        String conflicts,
        Safeguarding safeguarding,
        String heardBy,
        String closing,
        List<OrganisationSummary> twins,
        boolean answerable,
        long version)
        implements Serializable {
    public InterestDetail {
        wishes = wishes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(wishes));
        twins = List.copyOf(twins);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "InterestDetail[" + summary.reference() + "]";
    }
}
