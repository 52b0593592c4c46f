package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.PartnerSystem;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Clients of Keycloak that are bound to an organisation, and their secrets. Keycloak's client policy {@code partner-systems}
 * lets the secret before the newest one work for a while ({@code docker/keycloak/leap-realm.json}, ADR 0054).
 */
@ApplicationScoped
public class KeycloakSystems {
    private static final int MANY = 1_000;

    @Inject
    KeycloakClient keycloak;

    @Inject
    PartnerPeopleRepository accounts;

    @Inject
    InstantSource clock;

    /** Those of the caller's organisation, by name. */
    public List<PartnerSystem> of(VisibilityScope caller) {
        return clients(caller)
                .map(client -> client.toSystem(lastCame(client), clock.instant()))
                .sorted(Comparator.comparing(PartnerSystem::name).thenComparing(PartnerSystem::client))
                .toList();
    }

    /**
     * The new secret.
     *
     * @throws NotFoundException {@link IdentityProblem#UNKNOWN_SYSTEM}: other organisations' are hidden
     * @throws RuleViolatedException {@link IdentityProblem#OLD_SECRET_WOULD_END}; the old one is the only one again
     */
    public String renew(String name, VisibilityScope caller) {
        var client = find(name, caller);
        var before = KeycloakSystem.text(keycloak.read(client.path("/client-secret")), "value");
        var renewed = KeycloakSystem.text(keycloak.make(client.path("/client-secret")), "value");
        if (keycloak.exists(client.path("/client-secret/rotated"))) return renewed;
        keycloak.replace(client.path(""), client.withSecret(before));
        throw new RuleViolatedException(IdentityProblem.OLD_SECRET_WOULD_END);
    }

    /** @throws NotFoundException {@link IdentityProblem#UNKNOWN_SYSTEM} */
    public void endOldSecret(String name, VisibilityScope caller) {
        var client = find(name, caller);
        if (keycloak.exists(client.path("/client-secret/rotated"))) {
            keycloak.delete(client.path("/client-secret/rotated"));
        }
    }

    private KeycloakSystem find(String name, VisibilityScope caller) {
        return clients(caller)
                .filter(client -> client.isCalled(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(IdentityProblem.UNKNOWN_SYSTEM));
    }

    private Stream<KeycloakSystem> clients(VisibilityScope caller) {
        return KeycloakSystem.all(keycloak.read("/clients?first=0&max=" + MANY))
                .filter(client -> client.isOf(caller.organisation()));
    }

    private Instant lastCame(KeycloakSystem client) {
        var subject = KeycloakSystem.text(keycloak.read(client.path("/service-account-user")), "id");
        return accounts.bySubject(subject).map(Account::lastSignIn).orElse(Instant.EPOCH);
    }
}
