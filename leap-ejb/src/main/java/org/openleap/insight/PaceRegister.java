package org.openleap.insight;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openleap.identity.Roles;
import org.openleap.insight.internal.PaceBook;

/** How long people wait (register.md 5: days to decision and days to told are headline figures). Numbers only. */
@Stateless
@DenyAll
public class PaceRegister {
    @Inject
    PaceBook book;

    /** The last twelve months, at most ten minutes old. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public PaceSheet pace() {
        return book.now();
    }
}
