package org.openleap.api.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.agreement.AgreementSummary;
import org.openleap.shared.Page;

/** Some agreements, newest first. */
@Schema(description = "Some agreements, newest first.")
public record AgreementsResponse(
        @Schema(description = "At most `limit` agreements.") List<AgreementRow> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static AgreementsResponse from(Page<AgreementSummary> page) {
        return new AgreementsResponse(
                page.rows().stream().map(AgreementRow::from).toList(), page.nextCursor());
    }
}
