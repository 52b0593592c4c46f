package org.openleap.api.commitment;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.DisputeCommitment;

/** The other side says it kept its promise, and your side says that it did not. */
@Schema(description = "The other side says it kept its promise, and your side says that it did not.")
public record DisputeRequest(
        @Schema(
                description = "Why it was not kept.",
                required = true,
                minLength = 10,
                maxLength = 1000,
                example = "Nobody of ours was asked before the leaflet was printed.")
        String reason) {

    public DisputeRequest {
        reason = Objects.requireNonNullElse(reason, "");
    }

    DisputeCommitment toCommand(CommitmentDetail commitment) {
        return new DisputeCommitment(commitment.reference(), commitment.version(), reason);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "DisputeRequest[…]";
    }
}
