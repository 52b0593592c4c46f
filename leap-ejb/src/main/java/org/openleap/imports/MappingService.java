package org.openleap.imports;

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
import org.openleap.imports.internal.MappingDesk;

/** Remembers what the columns of a source hold. A file that has all columns of a mapping is read by it. */
@Stateless
@DenyAll
public class MappingService {
    @Inject
    MappingDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** All, by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<ImportMapping> all() {
        return desk.all();
    }

    /** Keeps a mapping, in the place of one with the same name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void save(@Valid @NotNull SaveMapping command) {
        desk.save(command, user.id(), clock.instant());
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link ImportProblem#UNKNOWN_MAPPING} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void forget(long id) {
        desk.forget(id);
    }
}
