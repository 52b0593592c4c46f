package org.openleap.identity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.internal.KeycloakSystems;

/**
 * The systems with which the caller's organisation calls the API. Keycloak keeps them and their secrets; LEAP shows them to
 * the organisation's lead and has secrets renewed. LEAP keeps no secret.
 */
@Stateless
@DenyAll
public class PartnerSystems {
    @Inject
    KeycloakSystems systems;

    @Inject
    Event<PartnerSystemEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * By name; there are a handful.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#SIGN_IN_SERVICE_AWAY}
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public List<PartnerSystem> list() {
        return systems.of(user.scope());
    }

    /**
     * Has Keycloak make a new secret. The one before goes on working for two weeks, so that the system can change over without
     * a break; the one before that ends now.
     *
     * @param client name of a system of the caller's organisation
     * @return the new secret, which nobody can read a second time in LEAP
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_SYSTEM}
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#OLD_SECRET_WOULD_END} when this Keycloak
     *     does not keep the secret before, or {@link IdentityProblem#SIGN_IN_SERVICE_AWAY}; nothing was changed
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public String renewSecret(@NotBlank String client) {
        var secret = systems.renew(client, user.scope());
        announce("system.secretRenewed", client);
        return secret;
    }

    /**
     * Ends the secret before the newest one at once, e.g. because it has leaked.
     *
     * @param client name of a system of the caller's organisation
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_SYSTEM}
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#SIGN_IN_SERVICE_AWAY}
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public void endOldSecret(@NotBlank String client) {
        systems.endOldSecret(client, user.scope());
        announce("system.oldSecretEnded", client);
    }

    private void announce(String step, String client) {
        events.fire(new PartnerSystemEvent(step, client, user.scope().organisation(), user.id(), clock.instant()));
    }
}
