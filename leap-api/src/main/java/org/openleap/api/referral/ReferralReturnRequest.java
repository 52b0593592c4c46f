package org.openleap.api.referral;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.PartnerReferral;

/** Your organisation gives back what the trust passed to it. */
@Schema(description = "Your organisation gives back what the trust passed to it.")
public record ReferralReturnRequest(
        @Schema(
                description = "Why, as the trust will read it.",
                required = true,
                minLength = 10,
                maxLength = 1000,
                example = "That corridor belongs to the council.")
        String reason) {

    public ReferralReturnRequest {
        reason = Objects.requireNonNullElse(reason, "");
    }

    DeclineReferral toCommand(PartnerReferral referral) {
        return new DeclineReferral(referral.id(), referral.version(), reason);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "ReferralReturnRequest[…]";
    }
}
