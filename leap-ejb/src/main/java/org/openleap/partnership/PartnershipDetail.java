package org.openleap.partnership;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One partnership with everything this caller may see of it.
 *
 * @param places codes of places
 * @param mechanisms codes of the existing mechanisms it builds on
 * @param strategy number of the strategy it serves, 0 for none
 * @param ownerId account id of the owner, empty while there is none
 * @param predecessor reference of the partnership it carries on, empty for none
 * @param successor reference of the partnership that carries it on, empty for none
 * @param closing why it was declined or paused, or what was learnt when it ended; empty otherwise
 */
public record PartnershipDetail(
        PartnershipSummary summary,
        List<String> places,
        List<String> mechanisms,
        long strategy,
        String ownerId,
        String predecessor,
        String successor,
        String closing,
        List<Priority> priorities,
        List<Participant> participants,
        List<Outcome> outcomes,
        List<Milestone> milestones,
        List<Output> outputs,
        Completeness completeness,
        Set<PartnershipAction> allowed,
        long version)
        implements Serializable {
    public PartnershipDetail {
        places = List.copyOf(places);
        mechanisms = List.copyOf(mechanisms);
        priorities = List.copyOf(priorities);
        participants = List.copyOf(participants);
        outcomes = List.copyOf(outcomes);
        milestones = List.copyOf(milestones);
        outputs = List.copyOf(outputs);
        allowed = Set.copyOf(allowed);
    }

    public PartnershipReference reference() {
        return summary.reference();
    }

    public PartnershipStatus status() {
        return summary.status();
    }

    public boolean allows(PartnershipAction action) {
        return allowed.contains(action);
    }
}
