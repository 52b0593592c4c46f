package org.openleap.profile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.profile.internal.ProfileRepository;

/** Keeps the one profile of the trust, which media releases and reports begin with. */
@Stateless
@DenyAll
public class TrustProfiles {
    @Inject
    ProfileRepository profiles;

    @Inject
    Event<ProfileEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** {@link TrustProfile#NONE} before anybody has written it. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public TrustProfile read() {
        return profiles.read();
    }

    /** @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void describe(@Valid @NotNull DescribeTrust command) {
        profiles.open(command.version()).describe(command, user.id(), clock.instant());
        events.fire(new ProfileEvent(user.id(), clock.instant()));
    }
}
