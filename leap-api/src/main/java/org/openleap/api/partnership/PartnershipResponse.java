package org.openleap.api.partnership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.Priority;

/** One partnership with its outcomes. */
@Schema(description = "One partnership with its outcomes.")
public record PartnershipResponse(
        @Schema(description = "What the list tells of it.") PartnershipRow summary,

        @Schema(description = "Codes of the places it works in.")
        List<String> places,

        @Schema(description = "Codes of the ways of listening it builds on.")
        List<String> mechanisms,

        @Schema(description = "What matters most to the partners, in words.")
        List<String> priorities,

        @Schema(description = "Who takes part or took part, and may be named.")
        List<ParticipantResponse> participants,

        @Schema(description = "What it wants to achieve, and how far it is.")
        List<OutcomeResponse> outcomes,

        @Schema(description = "Its work plan.") List<MilestoneResponse> milestones,

        @Schema(description = "Number of the partnership it carries on; empty for none.", example = "LEAP-3")
        String predecessor,

        @Schema(description = "Number of the partnership that carries it on; empty for none.")
        String successor,

        @Schema(description = "Why it rests, or what was learnt when it ended; empty otherwise.")
        String closing) {

    static PartnershipResponse from(PartnershipDetail partnership) {
        return new PartnershipResponse(
                PartnershipRow.from(partnership.summary()),
                partnership.places(),
                partnership.mechanisms(),
                partnership.priorities().stream().map(Priority::words).toList(),
                partnership.participants().stream()
                        .filter(Participant::mayBeNamed)
                        .map(ParticipantResponse::from)
                        .toList(),
                partnership.outcomes().stream().map(OutcomeResponse::from).toList(),
                partnership.milestones().stream().map(MilestoneResponse::from).toList(),
                partnership.predecessor(),
                partnership.successor(),
                partnership.closing());
    }
}
