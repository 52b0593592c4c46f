package org.openleap.api.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.shared.Page;
import org.openleap.sharing.SharedStory;

/** Some items, newest first. */
@Schema(description = "Some items, newest first.")
public record SharedItemsResponse(
        @Schema(description = "At most `limit` items.") List<SharedItemResponse> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static SharedItemsResponse from(Page<SharedStory> page) {
        return new SharedItemsResponse(
                page.rows().stream().map(SharedItemResponse::from).toList(), page.nextCursor());
    }
}
