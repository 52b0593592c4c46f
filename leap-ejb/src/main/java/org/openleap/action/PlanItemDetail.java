package org.openleap.action;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One item of the plan with everything this caller may see of it. Texts are empty while they do not exist.
 *
 * @param ownerId account id of the owner
 * @param news latest report
 * @param stalled why it does not move
 * @param outcome what came of it
 * @param dropped why it was dropped
 * @param partnership reference or empty
 */
public record PlanItemDetail(
        PlanItemSummary summary,
        String what,
        String changeType,
        String benefit,
        String ownerId,
        String news,
        String stalled,
        String outcome,
        String dropped,
        String partnership,
        List<PlanMilestone> milestones,
        List<PlanSource> sources,
        Set<PlanItemAction> allowed,
        long version)
        implements Serializable {
    public PlanItemDetail {
        milestones = List.copyOf(milestones);
        sources = List.copyOf(sources);
        allowed = Set.copyOf(allowed);
    }

    public PlanItemReference reference() {
        return summary.reference();
    }

    public boolean allows(PlanItemAction action) {
        return allowed.contains(action);
    }
}
