package org.openleap.api.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.ParticipationLevel;

/** One line of the work plan. */
@Schema(description = "One line of the work plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MilestoneResponse(
        @Schema(description = "What is done.") String what,

        @Schema(description = "Who does it, in words; may be empty.", example = "Carers Link")
        String who,

        @Schema(description = "How deeply people take part.")
        ParticipationLevel level,

        @Schema(description = "When it begins; left out when nobody has said.")
        LocalDate starts,

        @Schema(description = "By when; left out while nobody has said.")
        LocalDate due,

        @Schema(description = "The day it was done; left out before.")
        LocalDate doneOn) {

    static MilestoneResponse from(Milestone milestone) {
        return new MilestoneResponse(
                milestone.what(),
                milestone.who(),
                milestone.level(),
                Day.given(milestone.starts()),
                Day.given(milestone.due()),
                Day.given(milestone.doneOn()));
    }
}
