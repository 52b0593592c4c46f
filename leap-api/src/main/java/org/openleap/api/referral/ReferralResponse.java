package org.openleap.api.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.ReferralStatus;

/** One suggestion that the trust has passed to your organisation. */
@Schema(description = "One suggestion that the trust has passed to your organisation.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralResponse(
        @Schema(description = "Number of the referral.", example = "9")
        long id,

        @Schema(
                description = "Public number of the suggestion, for talking to the trust about it.",
                example = "FB-4X7K-92QM-D/1")
        String suggestion,

        @Schema(
                description = "The suggestion in plain words, without personal data.",
                example = "Dim the lights at night")
        String title,

        @Schema(description = "What the trust asks of you, and why.")
        String why,

        @Schema(description = "Where it stands.") ReferralStatus status,

        @Schema(description = "When it was passed to you (UTC).")
        Instant referredAt,

        @Schema(
                description =
                        "By when to accept or answer; left out once that is done. After it the trust takes it back.")
        LocalDate due,

        @Schema(description = "What you answered, or why it went back; may be empty.")
        String words) {

    static ReferralResponse from(PartnerReferral referral) {
        return new ReferralResponse(
                referral.id(),
                referral.reference(),
                referral.title(),
                referral.why(),
                referral.status(),
                referral.referredAt(),
                Day.given(referral.due()),
                referral.words());
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "ReferralResponse[" + id + "]";
    }
}
