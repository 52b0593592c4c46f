package org.openleap.savedsearch;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/**
 * Somebody kept a search, changed when they are mailed, or keeps it no longer. What they search for is not told.
 *
 * @param step {@code savedsearch.saved}, {@code savedsearch.changed} or {@code savedsearch.removed}
 */
public record SavedSearchEvent(String step, long id, Alert alert, boolean shared, UserId by, Instant at)
        implements AuditableEvent {

    @Override
    public String action() {
        return step;
    }

    @Override
    public String subject() {
        return "search-" + id;
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("alert", alert.name(), "shared", Boolean.toString(shared));
    }
}
