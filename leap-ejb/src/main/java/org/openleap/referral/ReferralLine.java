package org.openleap.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One referral of a suggestion, as the trust's people read it.
 *
 * @param partner display name of the organisation
 * @param why what the partner was asked and why
 * @param due when the partner must accept or answer; {@link LocalDate#MAX} once it has
 * @param answer name of a {@link PartnerVerdict}; empty before the partner answers
 * @param words the answer, or why it came back, in the words of whoever wrote it; may be empty
 */
public record ReferralLine(
        long id,
        String partner,
        String why,
        ReferralStatus status,
        Instant referredAt,
        LocalDate due,
        String answer,
        String words)
        implements Serializable {

    public boolean isAnswered() {
        return status == ReferralStatus.ANSWERED;
    }

    public boolean isOver() {
        return status.isOver();
    }
}
