package org.openleap.partnership;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * One row of a list of partnerships. Dates are {@link LocalDate#MAX} while they do not exist.
 *
 * @param purpose in words that the public may read
 * @param leadingOrganisation alias of the partner that leads, empty while there is none
 * @param partner display name of the partner that leads, empty while there is none
 * @param organisations aliases of all organisations that take part today
 * @param owner display name of the person of the trust who looks after it, empty while there is none
 * @param percent how much of the five parts is written down
 */
public record PartnershipSummary(
        long id,
        PartnershipReference reference,
        String title,
        PartnershipStatus status,
        String purpose,
        String area,
        PartnershipScale scale,
        String leadingOrganisation,
        String partner,
        List<String> organisations,
        String owner,
        LocalDate starts,
        LocalDate reviewBy,
        LocalDate endedOn,
        int percent,
        Instant createdAt)
        implements Serializable {
    public PartnershipSummary {
        organisations = List.copyOf(organisations);
    }

    /** Whether the organisation takes part today. */
    public boolean involves(OrganisationAlias organisation) {
        return organisations.contains(organisation.value());
    }

    /** Days to the review, negative when it is overdue; only where a review is due at all. */
    public long daysToReview(LocalDate today) {
        return ChronoUnit.DAYS.between(today, reviewBy);
    }

    /** A review is due one day. */
    public boolean hasReview() {
        return status.isInForce() && !reviewBy.equals(LocalDate.MAX);
    }

    public boolean isReviewOverdue(LocalDate today) {
        return hasReview() && reviewBy.isBefore(today);
    }
}
