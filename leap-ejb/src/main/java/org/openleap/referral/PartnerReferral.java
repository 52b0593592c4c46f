package org.openleap.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One referral, as the partner reads it: never the words of the person who said it, never who they are.
 *
 * @param reference of the suggestion, for talking to the trust about it
 * @param title the suggestion in plain words, without personal data
 * @param why what the trust asks and why
 * @param due when they must accept or answer; {@link LocalDate#MAX} once they have
 * @param words what they answered, or why it came back; may be empty
 */
public record PartnerReferral(
        long id,
        String reference,
        String title,
        String why,
        ReferralStatus status,
        Instant referredAt,
        LocalDate due,
        String words,
        long version)
        implements Serializable {

    public boolean isOffered() {
        return status == ReferralStatus.OFFERED;
    }

    public boolean isAccepted() {
        return status == ReferralStatus.ACCEPTED;
    }
}
