package org.openleap.api.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.commitment.CommitmentDetail;
import org.openleap.commitment.Side;

/** One commitment with its story. */
@Schema(description = "One commitment with its story.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentResponse(
        @Schema(description = "What the list tells of it.") CommitmentRow summary,

        @Schema(description = "What exactly was promised.") String wording,

        @Schema(description = "How anybody can see that it was kept; empty before.")
        String evidence,

        @Schema(description = "The day it was kept; left out before.")
        LocalDate keptOn,

        @Schema(description = "Why it should be let go; empty when nobody asked.")
        String waiver,

        @Schema(description = "The side that asked to let it go; left out when none did.")
        Side waiverBy,

        @Schema(description = "What the other side answered; may be empty.")
        String waiverAnswer,

        @Schema(description = "Why the other side says it was not kept; empty when nobody does.")
        String dispute,

        @Schema(description = "The side that disputes it; left out when none does.")
        Side disputeBy,

        @Schema(description = "The day it was disputed; left out before.")
        LocalDate disputedOn,

        @Schema(description = "How the dispute ended; empty before.")
        String settlement,

        @Schema(description = "What the caller may do to it now.", example = "[\"KEEP\"]")
        List<String> allowed) {

    static CommitmentResponse from(CommitmentDetail commitment) {
        return new CommitmentResponse(
                CommitmentRow.from(commitment.summary()),
                commitment.wording(),
                commitment.evidence(),
                Day.given(commitment.keptOn()),
                commitment.waiver(),
                commitment.waiverBy(),
                commitment.waiverAnswer(),
                commitment.dispute(),
                commitment.disputeBy(),
                Day.given(commitment.disputedOn()),
                commitment.settlement(),
                commitment.allowed().stream().map(Enum::name).sorted().toList());
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "CommitmentResponse[" + summary.reference() + "]";
    }
}
