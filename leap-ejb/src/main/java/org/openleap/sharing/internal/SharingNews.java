package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.sharing.Audience;
import org.openleap.sharing.SharingEvent;

/** Writes every step into the trail: what guests may read and what they took away can always be shown. */
@ApplicationScoped
public class SharingNews {
    @Inject
    Event<SharingEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Something happened to one row. */
    public void note(String step, SharedItem row) {
        fire(step, row.item().value(), Map.of("audience", row.audience().value()));
    }

    /** Somebody took a copy of a register, or looked at it as an audience sees it. */
    public void note(String step, Audience audience, Map<String, String> facts) {
        fire(step, audience.value(), facts);
    }

    /** A partner has told its own people. */
    void relayed(Relay relay) {
        fire("sharing.relayed", relay.item().value(), facts(relay));
    }

    /** A partner owes its people some news, or the trust has told them itself. */
    void relay(String step, Relay relay, UserId by) {
        events.fire(new SharingEvent(step, relay.item().value(), facts(relay), by, clock.instant()));
    }

    private static Map<String, String> facts(Relay relay) {
        return Map.of("about", relay.subject(), "relay", Long.toString(relay.id()), "audience", relay.organisation());
    }

    private void fire(String step, String subject, Map<String, String> facts) {
        events.fire(new SharingEvent(step, subject, facts, user.id(), clock.instant()));
    }
}
