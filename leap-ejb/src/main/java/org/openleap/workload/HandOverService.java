package org.openleap.workload;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.Roles;
import org.openleap.identity.StaffMember;
import org.openleap.identity.StaffProfile;
import org.openleap.identity.UserId;
import org.openleap.workload.internal.AbsenceDesk;
import org.openleap.workload.internal.Hands;
import org.openleap.workload.internal.Succession;

/** Passes on the work of somebody who leaves or gets another job, in one go: nothing is owned by nobody. */
@Stateless
@DenyAll
public class HandOverService {
    @Inject
    Hands hands;

    @Inject
    Succession succession;

    @Inject
    AbsenceDesk desk;

    /** One person of the trust, also one who has left. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public StaffProfile person(@NotNull UserId person) {
        return desk.profile(person);
    }

    /** Everything open in the person's hands, by duty and day; at most 500 of each duty. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<Owned> work(@NotNull UserId person) {
        return hands.of(person);
    }

    /** Whoever can have such work, by name. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<StaffMember> candidates(@NotNull Duty duty) {
        return hands.candidates(duty);
    }

    /** Everybody of the trust who can have work, by name. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<StaffMember> people() {
        return desk.colleagues();
    }

    /**
     * Gives it all to the others, tells each of them in one mail, and lets the person go when they leave.
     *
     * @return how many records changed hands
     * @throws org.openleap.shared.error.RuleViolatedException {@link WorkloadProblem#UNKNOWN_PERSON} when somebody cannot have
     *     it, {@link WorkloadProblem#NEEDS_AN_OWNER} or {@link WorkloadProblem#NOT_YOURSELF}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public int handOver(@Valid @NotNull HandOver command) {
        succession.require(command);
        int moved = succession.pass(command);
        if (command.leaves()) succession.leave(command.from());
        return moved;
    }
}
