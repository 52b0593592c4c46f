package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.ContactRepository;

/** How much is asked of people, and how much they are told, for the pages that show it. */
@Stateless
@DenyAll
public class ContactMeter {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Inject
    ContactLoad load;

    @Inject
    ContactRepository contacts;

    @Inject
    InstantSource clock;

    /** What passed with the person at this address in the last 365 days. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Load of(@NotNull String address) {
        return load.of(address);
    }

    /** What passed with a group in the last 365 days. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Load ofGroup(@NotNull String name) {
        return load.ofGroup(name);
    }

    /** How often people were asked and told over the last 365 days, all together. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public AskTellFigures figures() {
        var since = clock.instant().minus(A_YEAR);
        return new AskTellFigures(contacts.asksSince(since), contacts.tellsSince(since));
    }
}
