package org.openleap.retention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.retention.internal.DisposalDesk;
import org.openleap.retention.internal.DisposalRepository;
import org.openleap.retention.internal.RetentionClock;

/** Records whose time is over: LEAP proposes, a person decides. */
@Stateless
@DenyAll
public class Disposals {
    private static final int MOST = 50;

    @Inject
    DisposalRepository disposals;

    @Inject
    DisposalDesk desk;

    @EJB
    RetentionClock clock;

    /** Those that wait for a person first, then those under way, then the last fifty that have ended. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<DisposalSummary> all() {
        return disposals.all(MOST).stream().map(desk::summary).toList();
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link RetentionProblem#UNKNOWN_DISPOSAL} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public DisposalSummary find(long id) {
        return desk.summary(desk.require(id));
    }

    /** Its records, the longest kept first; at most five hundred. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<DisposalRecord> records(long id) {
        return disposals.records(desk.require(id).id());
    }

    /** They are erased from now on, a few at a time; whatever a hold is over stays. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void approve(long id, long version) {
        desk.approve(id, version);
    }

    /** They stay for now. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void refuse(@Valid @NotNull RefuseDisposal command) {
        desk.refuse(command);
    }

    /** Looks for records whose time is over now, as LEAP does every night. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void look() {
        clock.propose();
    }
}
