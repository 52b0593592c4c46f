package org.openleap.api.sharing;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.suggestion.SuggestionOutcomeResponse;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedStory;

/** One suggestion, and the item it was found in. */
@Schema(description = "One suggestion, and the item it was found in.")
public record SuggestionResponse(
        @Schema(description = "Public number of its item.", example = "FB-4X7K-92QM-D")
        String item,

        @Schema(description = "Whether your organisation told the item, or the trust shares it with you.")
        SharedKind kind,

        @Schema(description = "Code of the service of the item; empty when not known.", example = "community-nursing")
        String service,

        @Schema(description = "Code of the place of the item; empty when not known.", example = "hartmoor")
        String place,

        @Schema(description = "What became of the suggestion.")
        SuggestionOutcomeResponse outcome) {

    /** Those of one item, in the order in which they were found. */
    static Stream<SuggestionResponse> of(SharedStory story) {
        return story.suggestions().stream()
                .map(SuggestionOutcomeResponse::from)
                .map(outcome -> new SuggestionResponse(
                        story.item().value(), story.kind(), story.service(), story.place(), outcome));
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "SuggestionResponse[" + outcome.reference() + "]";
    }
}
