package org.openleap.subscription;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.subscription.internal.SubscriptionDesk;
import org.openleap.subscription.internal.SubscriptionRepository;

/** Asks for, confirms, changes and ends subscriptions. Whoever has the link of a mail may do it; there are no accounts. */
@Stateless
@DenyAll
public class SubscriptionService {
    @Inject
    SubscriptionDesk desk;

    @Inject
    SubscriptionRepository subscriptions;

    /**
     * Sends a link by which the address is confirmed. Whoever asks learns nothing about an address: the answer is the same when
     * it is confirmed already, or was asked for a moment ago.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SubscriptionProblem#UNKNOWN_TOPIC}
     */
    @PermitAll
    public void ask(@Valid @NotNull AskSubscription command) {
        desk.ask(command);
    }

    /** Whether the key of a link leads to a subscription. */
    @PermitAll
    public boolean isKnown(@NotNull String key) {
        return desk.find(key).isPresent();
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link SubscriptionProblem#UNKNOWN_LINK} */
    @PermitAll
    public SubscriptionDetail find(@NotNull String key) {
        return desk.require(key).detail();
    }

    /** Mail is sent from now on, about what is published from now on. Confirming again keeps it for two more years. */
    @PermitAll
    public void confirm(@NotNull String key) {
        desk.confirm(desk.require(key));
    }

    /**
     * Other topic, other frequency.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SubscriptionProblem#ALREADY_THERE}
     */
    @PermitAll
    public void change(@NotNull String key, @NotNull Frequency frequency, @Valid @NotNull Topic topic) {
        desk.change(desk.require(key), frequency, topic);
    }

    /** Ends it; the address is deleted at once. A link that is used twice does no harm. */
    @PermitAll
    public void end(@NotNull String key) {
        desk.find(key).ifPresent(subscriptions::remove);
    }

    /** How many there are. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public SubscriptionFigures figures() {
        return subscriptions.figures();
    }
}
