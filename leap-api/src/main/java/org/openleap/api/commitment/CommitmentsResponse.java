package org.openleap.api.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.shared.Page;

/** Some commitments: what still needs somebody, the longest overdue first; or what is over, the newest first. */
@Schema(
        description =
                "Some commitments: what still needs somebody, the longest overdue first; or what is over, the newest first.")
public record CommitmentsResponse(
        @Schema(description = "At most `limit` commitments.")
        List<CommitmentRow> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static CommitmentsResponse from(Page<CommitmentSummary> page) {
        return new CommitmentsResponse(
                page.rows().stream().map(CommitmentRow::from).toList(), page.nextCursor());
    }
}
