package org.openleap.commitment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One activity and what it made due.
 *
 * @param audiences codes
 * @param plannedBy display name
 * @param chain who commissioned it, from whoever asked first to whoever does it
 * @param raised the commitments it raised, the earliest first
 */
public record ActivityDetail(
        ActivitySummary summary,
        String what,
        Set<String> audiences,
        String plannedBy,
        List<String> chain,
        List<CommitmentSummary> raised)
        implements Serializable {
    public ActivityDetail {
        audiences = Set.copyOf(audiences);
        chain = List.copyOf(chain);
        raised = List.copyOf(raised);
    }
}
