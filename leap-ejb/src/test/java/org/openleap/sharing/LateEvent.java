package org.openleap.sharing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;

/** Does something that happens now and is committed only when everything else is done. */
@Stateless
@PermitAll
public class LateEvent {
    @Inject
    Event<SharingEvent> events;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** The event has its number in the trail before {@code meanwhile}, and is committed after it. */
    public void share(FeedbackReference item, String audience, Runnable meanwhile) {
        events.fire(new SharingEvent(
                "sharing.shared", item.value(), Map.of("audience", audience), UserId.SYSTEM, Instant.now()));
        entities.flush();
        meanwhile.run();
    }

    /** Work that is committed at once, whatever is not yet. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T alone(Supplier<T> work) {
        return work.get();
    }
}
