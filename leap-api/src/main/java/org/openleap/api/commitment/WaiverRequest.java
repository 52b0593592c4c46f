package org.openleap.api.commitment;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.commitment.AskWaiver;
import org.openleap.commitment.CommitmentDetail;

/** Your side asks the other to let a commitment go. */
@Schema(description = "Your side asks the other to let a commitment go.")
public record WaiverRequest(
        @Schema(
                description = "Why it should be let go, as the other side will read it.",
                required = true,
                minLength = 10,
                maxLength = 1000,
                example = "The campaign was cancelled, so there is nothing to comment on.")
        String reason) {

    public WaiverRequest {
        reason = Objects.requireNonNullElse(reason, "");
    }

    AskWaiver toCommand(CommitmentDetail commitment) {
        return new AskWaiver(commitment.reference(), commitment.version(), reason);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "WaiverRequest[…]";
    }
}
