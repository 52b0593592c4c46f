package org.openleap.api.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.shared.Page;
import org.openleap.sharing.RelayNews;

/** Some relays, the newest news first. */
@Schema(description = "Some relays, the newest news first.")
public record RelaysResponse(
        @Schema(description = "At most `limit` relays.") List<RelayResponse> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static RelaysResponse from(Page<RelayNews> page) {
        return new RelaysResponse(page.rows().stream().map(RelayResponse::from).toList(), page.nextCursor());
    }
}
