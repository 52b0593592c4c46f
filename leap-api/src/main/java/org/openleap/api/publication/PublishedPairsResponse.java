package org.openleap.api.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.Page;

/** Some answers, newest first. */
@Schema(description = "Some answers, newest first.")
public record PublishedPairsResponse(
        @Schema(description = "At most `limit` answers.") List<PublishedPairRow> pairs,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static PublishedPairsResponse from(Page<PublishedPair> page) {
        return new PublishedPairsResponse(
                page.rows().stream().map(PublishedPairRow::from).toList(), page.nextCursor());
    }
}
