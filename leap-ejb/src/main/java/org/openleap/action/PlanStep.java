package org.openleap.action;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One line of the story of an item, from the audit trail.
 *
 * @param action key of what happened, e.g. {@code plan.reported}
 * @param actor display name
 * @param standingInFor display name of the person the actor stood in for, or empty
 */
public record PlanStep(String action, String actor, String standingInFor, Instant at, Map<String, String> facts)
        implements Serializable {
    public PlanStep {
        facts = Map.copyOf(facts);
    }
}
