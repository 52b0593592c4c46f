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
 * never starts one. The beans have names of their own, because the demonstration has actors too.
 */
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public abstract class Actor {
    @Inject
    CurrentUser user;

    private final Caller caller;
    private final Set<String> services;

    protected Actor(Caller caller, Set<String> services) {
        this.caller = caller;
        this.services = services;
    }

    protected Actor(String name, String role, Set<String> services) {
        this(new Caller(idOf(name), name, "", Set.of(role), ""), services);
    }

    protected Actor(String name, String role) {
        this(name, role, Set.of());
    }

    private static UserId idOf(String name) {
        return new UserId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
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
        asks(() -> {
            work.run();
            return true;
        });
    }

    /** Whoever was the caller before is the caller again afterwards, so that one actor's work may ask another. */
    public <V> V asks(Supplier<V> work) {
        var before = user.caller();
        var scope = user.scope();
        user.become(caller, services, Set.of());
        try {
            return work.get();
        } finally {
            user.become(before, scope.services(), scope.places());
        }
    }
}
