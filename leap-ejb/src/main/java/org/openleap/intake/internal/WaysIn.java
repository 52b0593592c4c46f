package org.openleap.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.identity.UserId;
import org.openleap.intake.Entrance;
import org.openleap.intake.IntakeEvent;
import org.openleap.intake.OpenWayIn;
import org.openleap.reference.ReferenceList;

/** Opens links to the public form, and leads in by them. */
@ApplicationScoped
public class WaysIn {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 8;

    /** No letter or digit that can be taken for another one. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";

    @Inject
    WayInRepository ways;

    @Inject
    CardSessions lists;

    @Inject
    Event<IntakeEvent> events;

    public WayInRecord open(OpenWayIn command, UserId by, Instant at) {
        lists.requireKnown(ReferenceList.CHANNEL, command.channel());
        if (!command.service().isEmpty()) lists.requireKnown(ReferenceList.SERVICE, command.service());
        var way = WayInRecord.open(command, code(), by, at);
        ways.add(way);
        note(way, by);
        return way;
    }

    /** Empty for a code that nobody knows, or that has ended: then the form is the plain one. */
    public Optional<Entrance> enter(String typed) {
        return ways.byCode(typed.strip().toLowerCase(Locale.ROOT))
                .filter(WayInRecord::isOpen)
                .map(WayInRecord::entrance);
    }

    /** Writes the last change into the trail. */
    public void note(WayInRecord way, UserId by) {
        var change = way.lastChange();
        events.fire(new IntakeEvent(change.what(), way.origin(), Map.of(), by, change.at()));
    }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
