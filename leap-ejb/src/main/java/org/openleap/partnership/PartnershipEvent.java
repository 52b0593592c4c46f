package org.openleap.partnership;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a partnership.
 *
 * @param step what happened, e.g. {@code partnership.activated}
 * @param status where it stands now
 * @param facts codes and dates, no text of people
 */
public record PartnershipEvent(
        String step,
        PartnershipReference reference,
        PartnershipStatus status,
        Map<String, String> facts,
        UserId by,
        Instant at)
        implements AuditableEvent {
    public PartnershipEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return reference.value();
    }

    @Override
    public String actor() {
        return by.value();
    }
}
