package org.openleap.api.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.OutcomeStatus;

/** What the partnership wants to achieve, how it is measured, and how far it is. */
@Schema(description = "What the partnership wants to achieve, how it is measured, and how far it is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeResponse(
        @Schema(description = "What is to be achieved.", example = "Carers are asked first")
        String title,

        @Schema(
                description = "What is counted; empty while nobody has said.",
                example = "carers offered a pack at first contact")
        String measure,

        @Schema(description = "Unit of the three numbers below; may be empty.", example = "%")
        String unit,

        @Schema(description = "Where it began.", example = "20")
        int baseline,

        @Schema(description = "Where it is to get.", example = "80")
        int target,

        @Schema(description = "Where it is now.", example = "50")
        int current,

        @Schema(description = "How much of the way is done, 0 to 100.", example = "50")
        int percent,

        @Schema(description = "By when; left out while nobody has said.")
        LocalDate due,

        @Schema(description = "Code of the service it improves; empty for none.", example = "community-nursing")
        String service,

        @Schema(description = "How it goes.") OutcomeStatus status,

        @Schema(description = "The latest report in words; may be empty.")
        String news,

        @Schema(description = "How anybody can see it; may be empty.")
        String evidence) {

    static OutcomeResponse from(Outcome outcome) {
        return new OutcomeResponse(
                outcome.title(),
                outcome.measure(),
                outcome.unit(),
                outcome.baseline(),
                outcome.target(),
                outcome.current(),
                outcome.percent(),
                Day.given(outcome.due()),
                outcome.service(),
                outcome.status(),
                outcome.news(),
                outcome.evidence());
    }
}
