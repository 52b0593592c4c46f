package org.openleap.api.referral;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerVerdict;

/** Your organisation answers what the trust passed to it. */
@Schema(description = "Your organisation answers what the trust passed to it.")
public record ReferralAnswerRequest(
        @Schema(description = "Whether you will do it.", required = true, example = "WILL_DO")
        PartnerVerdict answer,

        @Schema(
                description = "Your words to the person who suggested it. They will read them as they are.",
                required = true,
                minLength = 20,
                maxLength = 2000,
                example = "We can fit dimmers in every corridor before the winter.")
        String words) {

    public ReferralAnswerRequest {
        words = Objects.requireNonNullElse(words, "");
    }

    AnswerReferral toCommand(PartnerReferral referral) {
        return new AnswerReferral(referral.id(), referral.version(), answer, words);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "ReferralAnswerRequest[…]";
    }
}
