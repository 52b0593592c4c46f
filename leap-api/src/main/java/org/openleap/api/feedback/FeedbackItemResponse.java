package org.openleap.api.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.ScreeningOutcome;

/**
 * One item in full. Contact details and the staff's private notes never travel through the API: whoever answers a person
 * does it in LEAP, where that is written down.
 */
@Schema(description = "One item. Contact details and private notes never travel through the API.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackItemResponse(
        @Schema(description = "What the list tells of it.") FeedbackItemRow summary,

        @Schema(description = "What the person told, exactly as it came.")
        String words,

        @Schema(description = "What they asked for; may be empty.")
        String request,

        @Schema(description = "The month it happened; empty when not known.", example = "2026-07")
        String experienced,

        @Schema(description = "Permission to publish an anonymous version.")
        boolean mayPublish,

        @Schema(description = "Permission to share an anonymous version.")
        boolean mayShare,

        @Schema(description = "What the screener found; `NOT_YET` before screening.")
        ScreeningOutcome screening,

        @Schema(description = "The body that has it now; empty unless it was redirected.")
        String receivingBody,

        @Schema(description = "Codes of the themes it touches.")
        List<String> themes,

        @Schema(description = "What the caller may do to it now.", example = "[\"SCREEN\"]")
        List<String> allowed) {

    static FeedbackItemResponse from(FeedbackDetail item) {
        return new FeedbackItemResponse(
                FeedbackItemRow.from(item.summary()),
                item.words(),
                item.request(),
                item.experienced(),
                item.mayPublish(),
                item.mayShare(),
                item.screening(),
                item.handover().body(),
                item.themes(),
                item.allowed().stream().map(Enum::name).sorted().toList());
    }

    /**
     * Changes when the item does. The version alone would not tell that a suggestion moved on and closed the loop, nor
     * that the caller may do other things than the caller before.
     */
    EntityTag tag(long version) {
        var rest = List.of(summary.status(), summary.loop(), String.valueOf(summary.dueAt()), themes, allowed);
        return new EntityTag(version + "-" + Integer.toHexString(rest.toString().hashCode()));
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "FeedbackItemResponse[" + summary.reference() + "]";
    }
}
