package org.openleap.api.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionStage;

/** What became of one suggestion: the decision, and the action that follows from it. */
@Schema(description = "What became of one suggestion: the decision, and the action that follows from it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionOutcomeResponse(
        @Schema(description = "Public number of the suggestion.", example = "FB-4X7K-92QM-D/1")
        String reference,

        @Schema(
                description = "The suggestion in plain words, without personal data.",
                example = "Put the new address in the letter")
        String title,

        @Schema(description = "How far it is. What waits for a second person has not happened yet.")
        SuggestionStage stage,

        @Schema(description = "The decision in plain words; empty before there is one.")
        String reason,

        @Schema(description = "What would change a rejection; empty for none.")
        String wouldChange,

        @Schema(description = "When a rejection is looked at again; left out when never.")
        LocalDate reviewOn,

        @Schema(description = "What the trust does; empty for nothing.")
        String action,

        @Schema(description = "The latest report on the work; may be empty.")
        String news,

        @Schema(description = "What has changed; empty until a second person has confirmed it.")
        String change,

        @Schema(description = "The day promised for the decision or the action; left out when none was.")
        LocalDate due,

        @Schema(description = "The day of the decision (Europe/London); left out before.")
        LocalDate decidedOn,

        @Schema(description = "The day it was confirmed as done (Europe/London); left out before.")
        LocalDate doneOn) {

    public static SuggestionOutcomeResponse from(SuggestionOutcome outcome) {
        return new SuggestionOutcomeResponse(
                outcome.reference().value(),
                outcome.title(),
                outcome.stage(),
                outcome.reason(),
                outcome.wouldChange(),
                Day.given(outcome.reviewOn()),
                outcome.action(),
                outcome.news(),
                outcome.change(),
                Day.given(outcome.due()),
                Day.given(outcome.decidedOn()),
                Day.given(outcome.doneOn()));
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "SuggestionOutcomeResponse[" + reference + "]";
    }
}
