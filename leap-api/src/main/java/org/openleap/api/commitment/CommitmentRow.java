package org.openleap.api.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;

/** One commitment in a list. */
@Schema(description = "One commitment in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentRow(
        @Schema(description = "Number of the commitment.", example = "CM-27")
        String reference,

        @Schema(description = "Public number of its partnership.", example = "LEAP-14")
        String partnership,

        @Schema(description = "What the partnership is called.")
        String title,

        @Schema(description = "The side that promised.") Side by,

        @Schema(description = "What kind of promise an activity made due; left out for a single promise.")
        PromiseVerb verb,

        @Schema(description = "What kind of activity made it due; left out for a single promise.")
        ActivityKind kind,

        @Schema(description = "The promise itself, or the title of the activity that made it due.")
        String what,

        @Schema(description = "By when.") LocalDate due,

        @Schema(description = "The day it was kept, missed or let go; left out before.")
        LocalDate settledOn,

        @Schema(description = "Where it stands.") CommitmentStatus status,

        @Schema(description = "Whether its day has passed.") boolean late,

        @Schema(description = "Whether your side is asked to do something.")
        boolean waitsForYou) {

    static CommitmentRow from(CommitmentSummary commitment) {
        return new CommitmentRow(
                commitment.reference().value(),
                commitment.partnership().value(),
                commitment.title(),
                commitment.by(),
                commitment.verb(),
                commitment.kind(),
                commitment.what(),
                commitment.due(),
                Day.given(commitment.settledOn()),
                commitment.status(),
                commitment.late(),
                commitment.waitsForMe());
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "CommitmentRow[" + reference + "]";
    }
}
