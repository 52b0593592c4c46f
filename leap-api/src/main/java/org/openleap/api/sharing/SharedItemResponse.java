package org.openleap.api.sharing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.suggestion.SuggestionOutcomeResponse;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedOutcome;
import org.openleap.sharing.SharedStory;

/** One item: what was said, and what became of it. */
@Schema(description = "One item: what was said, and what became of it.")
public record SharedItemResponse(
        @Schema(description = "Public number of the item.", example = "FB-4X7K-92QM-D")
        String reference,

        @Schema(description = "Whether your organisation told it, or the trust shares it with you.")
        SharedKind kind,

        @Schema(description = "Your own words, or the wording without personal data in which the trust shares it.")
        String wording,

        @Schema(description = "What was asked for; empty when nothing was.")
        String request,

        @Schema(description = "Code of the service; empty when not known.", example = "community-nursing")
        String service,

        @Schema(description = "Code of the place; empty when not known.", example = "hartmoor")
        String place,

        @Schema(description = "When you told it, or when it was shared with you (UTC).")
        Instant listedAt,

        @Schema(description = "What became of it, one word for all of its suggestions.")
        SharedOutcome outcome,

        @Schema(description = "How you heard it, in your words; may be empty.", example = "Carers' café")
        String heardHow,

        @Schema(description = "How many people said it; 0 for not counted.", example = "6")
        int people,

        @Schema(description = "The month it happened; empty when not known.", example = "2026-07")
        String experienced,

        @Schema(
                description =
                        "The suggestions in it with their decisions and actions, in the order in which they were found.")
        List<SuggestionOutcomeResponse> suggestions) {

    static SharedItemResponse from(SharedStory story) {
        return new SharedItemResponse(
                story.item().value(),
                story.kind(),
                story.wording(),
                story.request(),
                story.service(),
                story.place(),
                story.listedAt(),
                story.outcome(),
                story.heard().how(),
                story.heard().people(),
                story.heard().experienced(),
                story.suggestions().stream()
                        .map(SuggestionOutcomeResponse::from)
                        .toList());
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "SharedItemResponse[" + reference + "]";
    }
}
