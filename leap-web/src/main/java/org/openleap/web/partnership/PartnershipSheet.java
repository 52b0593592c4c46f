package org.openleap.web.partnership;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;

/** One partnership as a document of five sections. */
public record PartnershipSheet(
        String sentence,
        List<Tag> tags,
        Ring ring,
        List<ParticipantRow> participants,
        List<ParticipantRow> former,
        List<OutcomeCard> outcomes,
        List<MilestoneRow> milestones,
        List<OutputRow> outputs,
        List<Fact> facts)
        implements Serializable {
    public PartnershipSheet {
        tags = List.copyOf(tags);
        participants = List.copyOf(participants);
        former = List.copyOf(former);
        outcomes = List.copyOf(outcomes);
        milestones = List.copyOf(milestones);
        outputs = List.copyOf(outputs);
        facts = List.copyOf(facts);
    }
}
