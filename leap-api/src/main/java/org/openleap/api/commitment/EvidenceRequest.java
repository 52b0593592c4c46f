package org.openleap.api.commitment;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.KeepCommitment;

/** Your side has kept its promise. */
@Schema(description = "Your side has kept its promise.")
public record EvidenceRequest(
        @Schema(
                description = "How the other side can see it.",
                required = true,
                minLength = 10,
                maxLength = 2000,
                example = "The minutes of 12 November are on our website.")
        String evidence,

        @Schema(
                description = "The day it was done (Europe/London), not in the future.",
                required = true,
                example = "2026-11-20")
        LocalDate on) {

    public EvidenceRequest {
        evidence = Objects.requireNonNullElse(evidence, "");
    }

    KeepCommitment toCommand(CommitmentDetail commitment) {
        return new KeepCommitment(commitment.reference(), commitment.version(), evidence, on);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "EvidenceRequest[…]";
    }
}
