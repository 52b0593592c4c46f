package org.openleap.api.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.support.Day;
import org.openleap.partnership.Participant;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.RoleType;

/** Who takes part: every organisation, and those people and groups who agreed to be named. */
@Schema(description = "Who takes part: every organisation, and those people and groups who agreed to be named.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantResponse(
        @Schema(description = "An organisation, a person, a group, or somebody of the trust.")
        ParticipantKind kind,

        @Schema(description = "Alias of the organisation; empty for none.", example = "merrow-valley-cvs")
        String organisation,

        @Schema(description = "What they are called.", example = "Merrow Valley CVS")
        String name,

        @Schema(description = "What they are in the partnership.")
        RoleType type,

        @Schema(description = "What they do, in words; may be empty.")
        String role,

        @Schema(description = "Their first day.") LocalDate from,

        @Schema(description = "Their last day; left out while they take part.")
        LocalDate until) {

    static ParticipantResponse from(Participant participant) {
        return new ParticipantResponse(
                participant.kind(),
                participant.organisation(),
                participant.name(),
                participant.type(),
                participant.role(),
                participant.from(),
                Day.given(participant.until()));
    }
}
