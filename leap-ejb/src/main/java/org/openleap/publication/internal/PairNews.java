package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.publication.PublicationEvent;

/** Writes every step of a pair into the trail, in the transaction that made it true. */
@ApplicationScoped
public class PairNews {
    @Inject
    Event<PublicationEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @param step e.g. {@code pair.drafted} */
    public void tell(String step, Pair pair) {
        tell(step, pair, Map.of());
    }

    /** The same with codes that belong to it. */
    public void tell(String step, Pair pair, Map<String, String> facts) {
        fire(step, pair, facts, user.id());
    }

    /** It was published; when it rights a wrong, that is news of its own. */
    public void published(Pair pair) {
        var facts = Map.of("number", Long.toString(pair.number()));
        tell("pair.published", pair, facts);
        if (!pair.wrong().isEmpty()) tell("pair.corrected", pair, facts);
    }

    public void takenDown(Pair pair) {
        tell("pair.takenDown", pair, Map.of("reason", pair.removal().reason()));
    }

    /** A timer or somebody's step elsewhere did it. */
    public void byLeap(String step, Pair pair) {
        by(UserId.SYSTEM, step, pair);
    }

    /** It follows from what somebody did elsewhere. */
    public void by(UserId person, String step, Pair pair) {
        fire(step, pair, Map.of(), person);
    }

    private void fire(String step, Pair pair, Map<String, String> facts, UserId by) {
        events.fire(new PublicationEvent(step, pair.id(), pair.suggestion(), facts, by, clock.instant()));
    }
}
