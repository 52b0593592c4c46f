package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.stakeholder.StakeholderEvent;

/** Tells that the caller did something to the directory. */
@ApplicationScoped
public class StakeholderNews {
    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    @Inject
    Event<StakeholderEvent> events;

    /** @param subject alias of an organisation, or id of a person */
    public void tell(String step, String subject, Map<String, String> facts) {
        events.fire(new StakeholderEvent(step, subject, facts, user.id(), clock.instant()));
    }

    UserId by() {
        return user.id();
    }

    VisibilityScope scope() {
        return user.scope();
    }
}
