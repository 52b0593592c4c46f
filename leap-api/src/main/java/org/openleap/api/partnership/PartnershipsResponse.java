package org.openleap.api.partnership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.shared.Page;

/** Some partnerships, newest first. */
@Schema(description = "Some partnerships, newest first.")
public record PartnershipsResponse(
        @Schema(description = "At most `limit` partnerships.")
        List<PartnershipRow> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static PartnershipsResponse from(Page<PartnershipSummary> page) {
        return new PartnershipsResponse(
                page.rows().stream().map(PartnershipRow::from).toList(), page.nextCursor());
    }
}
