package org.openleap.privacy;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something was erased, or a hold was placed or lifted.
 *
 * @param step {@code privacy.erased}, {@code privacy.erasedAgain}, {@code hold.placed} or {@code hold.lifted}
 * @param subject key of the record, or {@code hold-} and the number of the hold
 */
public record PrivacyEvent(String step, String subject, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public PrivacyEvent {
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
