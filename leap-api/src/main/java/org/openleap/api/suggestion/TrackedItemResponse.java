package org.openleap.api.suggestion;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.suggestion.TrackedItem;

/** The person's own words and what became of them. */
@Schema(description = "The person's own words and what became of them.")
public record TrackedItemResponse(
        @Schema(description = "Public number of the item.", example = "FB-4X7K-92QM-D")
        String reference,

        @Schema(description = "What the person told.") String words,

        @Schema(description = "What they asked for; may be empty.")
        String request,

        @Schema(description = "When it came (UTC).") Instant receivedAt,

        @Schema(description = "The story so far, oldest first, then the promises still ahead.")
        List<TrackedStepResponse> steps,

        @Schema(description = "What the person can do about it now, on the tracking page.")
        List<TrackedTaskResponse> tasks) {

    static TrackedItemResponse from(TrackedItem item) {
        var steps = item.steps().stream().map(TrackedStepResponse::from).toList();
        var tasks = item.tasks().stream().map(TrackedTaskResponse::from).toList();
        return new TrackedItemResponse(
                item.reference().value(), item.words(), item.request(), item.receivedAt(), steps, tasks);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TrackedItemResponse[" + reference + "]";
    }
}
