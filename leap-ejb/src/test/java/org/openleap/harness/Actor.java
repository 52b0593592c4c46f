package org.openleap.harness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.openleap.identity.Caller;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.UserId;

/**
 * Somebody who uses LEAP. Inside {@link #does} and {@link #asks} the container and {@link CurrentUser} both take the caller
 * for this person, as they do after a sign-in; what the work throws comes out as it is. Joins a transaction of the test,
 * never starts one.
 */
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public abstract class Actor {
    @Inject
    CurrentUser user;

    private final Caller caller;
    private final Set<String> services;

    protected Actor(String name, Set<String> roles, Set<String> services) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        this.caller = new Caller(new UserId(id.toString()), name, "", roles, "");
        this.services = services;
    }

    protected Actor(String name, String role) {
        this(name, Set.of(role), Set.of());
    }

    public UserId id() {
        return caller.id();
    }

    public Caller caller() {
        return caller;
    }

    public Set<String> services() {
        return services;
    }

    public void does(Runnable work) {
        user.become(caller, services, Set.of());
        work.run();
    }

    public <V> V asks(Supplier<V> work) {
        user.become(caller, services, Set.of());
        return work.get();
    }
}
