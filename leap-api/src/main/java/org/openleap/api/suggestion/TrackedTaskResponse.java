package org.openleap.api.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.suggestion.ProposerTask;

/** Something the person can do about it on their own page. */
@Schema(description = "Something the person can do about it on their own page.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrackedTaskResponse(
        @Schema(description = "What can be done, e.g. `askAgain`, `takeBack`.", example = "askAgain")
        String kind,

        @Schema(description = "Number of the suggestion in the item.", example = "1")
        int suggestion,

        @Schema(description = "The suggestion in plain words.")
        String title,

        @Schema(description = "What is asked of them; may be empty.")
        String text,

        @Schema(description = "The last day on which it helps; left out when there is none.")
        LocalDate until) {

    static TrackedTaskResponse from(ProposerTask task) {
        var until = task.until().equals(LocalDate.MAX) ? null : task.until();
        return new TrackedTaskResponse(task.kind(), task.suggestion(), task.title(), task.text(), until);
    }
}
