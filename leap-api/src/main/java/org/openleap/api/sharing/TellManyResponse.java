package org.openleap.api.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.FeedbackReference;

/** Items that were taken in. */
@Schema(description = "Items that were taken in.")
public record TellManyResponse(
        @Schema(description = "The items, in the order in which they were sent.")
        List<TellResponse> items) {

    static TellManyResponse from(List<FeedbackReference> references) {
        return new TellManyResponse(references.stream().map(TellResponse::from).toList());
    }
}
