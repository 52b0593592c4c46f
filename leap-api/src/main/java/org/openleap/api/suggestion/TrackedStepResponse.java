package org.openleap.api.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.suggestion.TrackedStep;

/** One step of the story. */
@Schema(description = "One step of the story.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrackedStepResponse(
        @Schema(description = "What kind of step, e.g. `received`, `read`, `adopted`.", example = "received")
        String kind,

        @Schema(description = "The day it happened or is promised (Europe/London).")
        LocalDate on,

        @Schema(description = "True for a promise that is still ahead.")
        boolean ahead,

        @Schema(description = "The suggestion in plain words; may be empty.")
        String title,

        @Schema(description = "The reason or the news; may be empty.")
        String text,

        @Schema(description = "The day that was promised with it; left out when none was.")
        LocalDate promised) {

    static TrackedStepResponse from(TrackedStep step) {
        return new TrackedStepResponse(
                step.kind(), step.on(), step.ahead(), step.title(), step.text(), given(step.promised()));
    }

    private static LocalDate given(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }
}
