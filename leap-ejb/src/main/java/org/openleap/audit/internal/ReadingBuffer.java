package org.openleap.audit.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openleap.identity.UserId;

/**
 * Keeps what was read until it is written down, a second at most. What is known to be written is not written again. A node
 * that is killed loses that second of readings; nothing that anybody said or decided ever waits here (ADR 43).
 */
@ApplicationScoped
public class ReadingBuffer {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST_KNOWN = 100_000;

    private final Map<Key, Noted> waiting = new ConcurrentHashMap<>();
    private final Cache<Key, Boolean> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(24))
            .maximumSize(MOST_KNOWN)
            .build();

    record Key(LocalDate day, UserId person, String item) {}

    record Noted(Key key, boolean opened, Instant at) {
        Noted or(Noted later) {
            return new Noted(key, opened || later.opened, at);
        }
    }

    /** Somebody read an item; {@code opened} when they saw all of it. */
    public void note(UserId person, String item, boolean opened, Instant at) {
        var key = new Key(LocalDate.ofInstant(at, LONDON), person, item);
        var before = known.getIfPresent(key);
        if (before != null && (before || !opened)) return;
        known.put(key, opened);
        waiting.merge(key, new Noted(key, opened, at), Noted::or);
    }

    /** What waits, taken out. */
    List<Noted> take(int most) {
        var taken = new ArrayList<Noted>();
        for (var key : waiting.keySet()) {
            if (taken.size() == most) break;
            var noted = waiting.remove(key);
            if (noted != null) taken.add(noted);
        }
        return taken;
    }

    /** It could not be written; it waits again. */
    void putBack(List<Noted> unwritten) {
        unwritten.forEach(noted -> waiting.merge(noted.key(), noted, Noted::or));
    }
}
