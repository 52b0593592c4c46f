package org.openleap.export;

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
import org.openleap.shared.error.RuleViolatedException;

/** Writes down who takes which list out of LEAP. What they may see of it, the list itself decides. */
@Stateless
@DenyAll
public class ExportService {
    @Inject
    CurrentUser user;

    @Inject
    Event<ExportEvent> events;

    @Inject
    InstantSource clock;

    /**
     * Asked before the first row leaves.
     *
     * @throws RuleViolatedException {@link ExportProblem#REASON_MISSING} when the list holds words of people (security.md T22)
     */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.INFORMATION_GOVERNANCE
    })
    public ExportAbout take(@Valid @NotNull TakeExport command) {
        if (command.personal() && command.reason().isBlank()) {
            throw new RuleViolatedException(ExportProblem.REASON_MISSING);
        }
        events.fire(new ExportEvent(command, user.id(), clock.instant()));
        return new ExportAbout(user.caller().name(), clock.instant(), command.filter(), command.reason());
    }
}
