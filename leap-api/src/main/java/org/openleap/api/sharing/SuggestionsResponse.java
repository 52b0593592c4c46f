package org.openleap.api.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.shared.Page;
import org.openleap.sharing.SharedStory;

/** The suggestions of some items, those of the newest item first. */
@Schema(description = "The suggestions of some items, those of the newest item first.")
public record SuggestionsResponse(
        @Schema(description = "The suggestions of at most `limit` items.")
        List<SuggestionResponse> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static SuggestionsResponse from(Page<SharedStory> page) {
        return new SuggestionsResponse(
                page.rows().stream().flatMap(SuggestionResponse::of).toList(), page.nextCursor());
    }
}
