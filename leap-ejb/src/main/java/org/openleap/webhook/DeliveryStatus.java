package org.openleap.webhook;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where one change on its way to one endpoint stands. A test draws the table into {@code docs/lifecycle.md}. */
public enum DeliveryStatus {
    /** It is to be sent, or to be tried again. */
    WAITING,
    /** The endpoint took it. */
    DELIVERED,
    /** Nobody took it until the end of the schedule; the partner can have it sent again. */
    DEAD,
    /** The partner may not read the record any more, so it was not sent. */
    DROPPED;

    private static final Map<DeliveryStatus, Set<DeliveryStatus>> NEXT = Map.ofEntries(
            entry(WAITING, Set.of(DELIVERED, DEAD, DROPPED)),
            entry(DELIVERED, Set.of(WAITING)),
            entry(DEAD, Set.of(WAITING)),
            entry(DROPPED, Set.of()));

    /** States that may follow this one. */
    public Set<DeliveryStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link WebhookProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public DeliveryStatus moveTo(DeliveryStatus target) {
        if (!next().contains(target)) throw new ConflictException(WebhookProblem.NOT_POSSIBLE_NOW, name());
        return target;
    }
}
