package org.openleap.insight;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.insight.internal.Corrections;
import org.openleap.insight.internal.LoopAuditor;

/** Holds the books of the loop balance sheet against the register, and puts them right. */
@Stateless
@DenyAll
public class BalanceService {
    @EJB
    LoopAuditor auditor;

    @Inject
    Corrections corrections;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Looks at every item now, as LEAP does every night. Publishing stops, or may go on, by what is found. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    public void check() {
        auditor.check(user.id());
    }

    /**
     * Books every wrong item where it stands. Check again afterwards.
     *
     * @throws org.openleap.shared.error.ConflictException {@link InsightProblem#BOOKS_IN_USE}; try again in a second
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void correct(@Valid @NotNull CorrectBooks command) {
        corrections.make(auditor.check(user.id()), command.reason(), user.id(), clock.instant());
    }
}
