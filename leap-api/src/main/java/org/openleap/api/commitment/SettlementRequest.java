package org.openleap.api.commitment;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.SettleDispute;

/** Your side gives way in a dispute. */
@Schema(description = "Your side gives way in a dispute.")
public record SettlementRequest(
        @Schema(description = "Whether it counts as kept from now on.", required = true, example = "true")
        Boolean kept,

        @Schema(
                description = "Why.",
                required = true,
                minLength = 10,
                maxLength = 1000,
                example = "We found the invitation in our post.")
        String reason) {

    public SettlementRequest {
        kept = Objects.requireNonNullElse(kept, false);
        reason = Objects.requireNonNullElse(reason, "");
    }

    SettleDispute toCommand(CommitmentDetail commitment) {
        return new SettleDispute(commitment.reference(), commitment.version(), kept, reason);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "SettlementRequest[…]";
    }
}
