package org.openleap.webhook;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where an endpoint of a partner stands. A test draws the table into {@code docs/lifecycle.md}. */
public enum EndpointStatus {
    /** It has not shown yet that it is the partner's and knows LEAP. */
    UNVERIFIED,
    /** It is told of every change. */
    ACTIVE,
    /** It is told nothing for now: the partner wanted it, or it has failed for days. What happens meanwhile waits. */
    PAUSED,
    /** The partner does not want it any more. */
    REMOVED;

    private static final Map<EndpointStatus, Set<EndpointStatus>> NEXT = Map.ofEntries(
            entry(UNVERIFIED, Set.of(ACTIVE, REMOVED)),
            entry(ACTIVE, Set.of(PAUSED, REMOVED)),
            entry(PAUSED, Set.of(ACTIVE, REMOVED)),
            entry(REMOVED, Set.of()));

    /** States that may follow this one. */
    public Set<EndpointStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link WebhookProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public EndpointStatus moveTo(EndpointStatus target) {
        if (!next().contains(target)) throw new ConflictException(WebhookProblem.NOT_POSSIBLE_NOW, name());
        return target;
    }
}
