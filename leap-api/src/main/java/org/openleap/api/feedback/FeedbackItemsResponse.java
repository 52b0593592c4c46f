package org.openleap.api.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.shared.Page;

/** Some items, newest first. */
@Schema(description = "Some items, newest first.")
public record FeedbackItemsResponse(
        @Schema(description = "At most `limit` items.") List<FeedbackItemRow> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static FeedbackItemsResponse from(Page<FeedbackSummary> page) {
        return new FeedbackItemsResponse(
                page.rows().stream().map(FeedbackItemRow::from).toList(), page.nextCursor());
    }
}
