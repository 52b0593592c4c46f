package org.openleap.insightfeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Somebody let the feed send again what has changed since a day. @param records how many */
public record FeedReplayed(LocalDate from, int records, UserId by, Instant at) implements AuditableEvent {
    @Override
    public String action() {
        return "insightFeed.replayed";
    }

    @Override
    public String subject() {
        return "insight-feed";
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "records", Integer.toString(records));
    }
}
