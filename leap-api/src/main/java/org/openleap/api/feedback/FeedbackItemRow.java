package org.openleap.api.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.LoopStatus;

/** One item in a list. */
@Schema(description = "One item in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackItemRow(
        @Schema(description = "Public number of the item.", example = "FB-4X7K-92QM-D")
        String reference,

        @Schema(description = "The first 240 characters of the words.")
        String opening,

        @Schema(description = "Where the item stands.") FeedbackStatus status,

        @Schema(description = "Whether its loop is closed.") LoopStatus loop,

        @Schema(description = "Code of the channel it came by.", example = "web_form")
        String channel,

        @Schema(description = "Code of the service; empty when not known.")
        String service,

        @Schema(description = "Code of the place; empty when not known.")
        String place,

        @Schema(description = "In which capacity the person speaks.")
        Capacity capacity,

        @Schema(description = "Whether somebody was put at risk.")
        Answer harm,

        @Schema(description = "Whether they want it treated as a complaint.")
        boolean complaint,

        @Schema(description = "Whether a person has screened it.")
        boolean screened,

        @Schema(description = "When it came (UTC).") Instant receivedAt,

        @Schema(description = "When the next step is due (UTC); absent when nothing is due.")
        Instant dueAt) {

    static FeedbackItemRow from(FeedbackSummary item) {
        return new FeedbackItemRow(
                item.reference().value(),
                item.opening(),
                item.status(),
                item.loop(),
                item.channel(),
                item.service(),
                item.place(),
                item.capacity(),
                item.harm(),
                item.complaint(),
                item.screened(),
                item.receivedAt(),
                item.dueAt());
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FeedbackItemRow[" + reference + "]";
    }
}
