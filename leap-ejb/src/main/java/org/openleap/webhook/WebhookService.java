package org.openleap.webhook;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.webhook.internal.EndpointDesk;
import org.openleap.webhook.internal.EndpointRepository;
import org.openleap.webhook.internal.Secrets;
import org.openleap.webhook.internal.WebhookNews;

/** Where a partner lead says at which addresses the systems of their organisation are told what happens. */
@Stateless
@DenyAll
public class WebhookService {
    @Inject
    EndpointDesk desk;

    @Inject
    EndpointRepository endpoints;

    @Inject
    Secrets secrets;

    @Inject
    WebhookNews news;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Adds an endpoint, which is told nothing until it is verified. Its secret is shown this once.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link WebhookProblem#NOT_AN_ADDRESS},
     *     {@link WebhookProblem#TOO_MANY_ENDPOINTS}
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public NewSecret add(@Valid @NotNull AddEndpoint command) {
        var endpoint = desk.begin(command);
        var secret = secrets.first(endpoint);
        endpoints.add(endpoint);
        news.note(endpoint);
        return new NewSecret(endpoint.id(), secret);
    }

    /**
     * Gives an endpoint a new secret, shown this once. For a day both sign, so that the receiver has time to change.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link WebhookProblem#UNKNOWN_ENDPOINT}
     */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public NewSecret rotate(long id) {
        var endpoint = desk.require(id);
        var secret = secrets.next(endpoint);
        news.note(endpoint);
        return new NewSecret(id, secret);
    }

    /** Tells it nothing for now; what happens meanwhile waits. */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public void pause(long id) {
        var endpoint = desk.require(id);
        endpoint.pause(user.id(), clock.instant());
        news.note(endpoint);
    }

    /** Tells it again, also of what happened meanwhile. */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public void resume(long id) {
        var endpoint = desk.require(id);
        endpoint.resume(user.id(), clock.instant());
        news.note(endpoint);
    }

    /** Tells it nothing any more, and forgets its secrets. */
    @RolesAllowed(Roles.PARTNER_LEAD)
    public void remove(long id) {
        var endpoint = desk.require(id);
        endpoint.remove(user.id(), clock.instant());
        news.note(endpoint);
    }
}
