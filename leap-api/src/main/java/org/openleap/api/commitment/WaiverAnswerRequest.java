package org.openleap.api.commitment;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.commitment.AnswerWaiver;
import org.openleap.commitment.CommitmentDetail;

/** Your side answers the other, which asked to let a commitment go. */
@Schema(description = "Your side answers the other, which asked to let a commitment go.")
public record WaiverAnswerRequest(
        @Schema(description = "Whether it is let go; it stays due otherwise.", required = true, example = "true")
        Boolean agrees,

        @Schema(description = "What you say to it; may be empty.", maxLength = 1000, example = "That is fine with us.")
        String note) {

    public WaiverAnswerRequest {
        agrees = Objects.requireNonNullElse(agrees, false);
        note = Objects.requireNonNullElse(note, "");
    }

    AnswerWaiver toCommand(CommitmentDetail commitment) {
        return new AnswerWaiver(commitment.reference(), commitment.version(), agrees, note);
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "WaiverAnswerRequest[…]";
    }
}
