package org.openleap.savedsearch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.savedsearch.internal.SavedSearchDesk;

/** Keeps searches. A shared one shows everybody only what they may see themselves. */
@Stateless
@DenyAll
public class SavedSearchService {
    @Inject
    SavedSearchDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The caller's own and those that are shared, by name; 500 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<SavedSearch> all() {
        return desk.all(user.id());
    }

    /**
     * Keeps a search. With an alert, what matches today counts as known: a mail tells what comes after.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SavedSearchProblem#TOO_MANY}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void save(@Valid @NotNull SaveSearch command) {
        desk.save(command, user.scope(), clock.instant());
    }

    /**
     * Changes when the caller is mailed about one of their own.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link SavedSearchProblem#UNKNOWN_SEARCH}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void alert(long id, @NotNull Alert alert) {
        desk.alert(id, alert, user.scope(), clock.instant());
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link SavedSearchProblem#UNKNOWN_SEARCH} when it is no own one */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void remove(long id) {
        desk.remove(id, user.id(), clock.instant());
    }
}
