package org.openleap.suggestion;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a suggestion.
 *
 * @param step what happened, e.g. {@code suggestion.adopted}
 * @param status where it stands now
 * @param facts codes and dates, no text of people
 */
public record SuggestionEvent(
        String step,
        SuggestionReference reference,
        SuggestionStatus status,
        Map<String, String> facts,
        UserId by,
        Instant at)
        implements AuditableEvent {
    public SuggestionEvent {
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
