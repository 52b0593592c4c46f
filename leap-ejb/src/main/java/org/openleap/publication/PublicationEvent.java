package org.openleap.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Something happened to a pair. {@code pair.corrected} says that an answer was published wrongly and is right now: whoever was
 * told the wrong one is owed the correction.
 *
 * @param step {@code pair.drafted}, {@code pair.published}, {@code pair.corrected}, {@code pair.takenDown} and so on
 * @param suggestion reference of the suggestion it words
 * @param facts codes and numbers, no text of people
 */
public record PublicationEvent(
        String step, long pair, String suggestion, Map<String, String> facts, UserId by, Instant at)
        implements AuditableEvent {
    public PublicationEvent {
        var all = new HashMap<>(facts);
        all.put("pair", Long.toString(pair));
        facts = Map.copyOf(all);
    }

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return suggestion;
    }

    @Override
    public String actor() {
        return by.value();
    }
}
