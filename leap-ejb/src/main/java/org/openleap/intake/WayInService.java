package org.openleap.intake;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.identity.Roles;
import org.openleap.intake.internal.WayInRepository;
import org.openleap.intake.internal.WaysIn;

/** Links and codes that lead to the public form with the service and the way already known. */
@Stateless
@DenyAll
public class WayInService {
    @Inject
    WaysIn ways;

    @Inject
    WayInRepository repository;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Opens a link; returns its code.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IntakeProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public String open(@Valid @NotNull OpenWayIn command) {
        return ways.open(command, user.id(), clock.instant()).code();
    }

    /** Ends a link: from now on it leads to the plain form, and what came by it keeps where it came from. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void end(@NotNull String code, long version) {
        var way = repository.require(code, user.scope());
        guard.requireUnchanged(version, way.version(), way.lastChange());
        way.end(user.id(), clock.instant());
        ways.note(way, user.id());
    }

    /** What the public form knows by a code; empty when the code is not known, or has ended. */
    @PermitAll
    public Optional<Entrance> enter(@NotNull String code) {
        return ways.enter(code);
    }
}
