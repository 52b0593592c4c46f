package org.openleap.api.sharing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.FeedbackReference;

/** An item that was taken in. */
@Schema(description = "An item that was taken in.")
public record TellResponse(
        @Schema(description = "Public number of the item.", example = "FB-4X7K-92QM-D")
        String reference) {

    static TellResponse from(FeedbackReference reference) {
        return new TellResponse(reference.value());
    }
}
