package org.openleap.operations;

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
import org.openleap.operations.internal.MaintenanceRepository;

/** Where an administrator announces work on LEAP and keeps LEAP read-only while it lasts. */
@Stateless
@DenyAll
public class MaintenanceDesk {
    @Inject
    MaintenanceRepository announcements;

    @Inject
    Event<MaintenanceEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** What is announced, also when it is over. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Maintenance read() {
        return announcements.read();
    }

    /**
     * Shows the words on every page from now on. Every node of LEAP knows within a few seconds.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link OperationsProblem#ENDS_TOO_SOON}
     * @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void announce(@Valid @NotNull AnnounceMaintenance command) {
        announcements.open(command.version()).announce(command, user.id(), clock.instant());
        events.fire(new MaintenanceEvent("maintenance.announced", user.id(), clock.instant()));
    }

    /** Takes the words away and lets everybody write again. @throws org.openleap.shared.error.ConflictException as above */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void end(long version) {
        announcements.open(version).end(user.id(), clock.instant());
        events.fire(new MaintenanceEvent("maintenance.ended", user.id(), clock.instant()));
    }
}
