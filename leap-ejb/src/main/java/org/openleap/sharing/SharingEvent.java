package org.openleap.sharing;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to what guests may read, or a guest took a copy of it.
 *
 * @param step {@code sharing.proposed}, {@code sharing.shared}, {@code sharing.withdrawn}, {@code sharing.submitted},
 *     {@code sharing.relayOwed}, {@code sharing.relayed}, {@code sharing.relayEnded}, {@code sharing.exported} or {@code sharing.previewed}
 * @param subject reference of the item; alias of the audience where it is about a whole register
 * @param facts codes and counts, never words
 */
public record SharingEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public SharingEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String actor() {
        return by.value();
    }
}
