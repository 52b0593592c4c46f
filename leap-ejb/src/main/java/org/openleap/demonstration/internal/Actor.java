package org.openleap.demonstration.internal;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import org.openleap.identity.Caller;
import org.openleap.identity.CurrentUser;

/** Somebody of the cast: inside {@link #asks} the container and LEAP take the caller for this person. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Actor {
    @Inject
    CurrentUser user;

    /** Does the work as this person. */
    public <V> V asks(Cast.Member person, Supplier<V> work) {
        user.become(
                new Caller(person.id(), person.name(), "", person.roles(), person.organisation()),
                person.services(),
                Set.of());
        try {
            return work.get();
        } finally {
            user.become(Caller.VISITOR, Set.of(), Set.of());
        }
    }
}
