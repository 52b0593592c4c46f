package org.openleap.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.privacy.internal.HoldDesk;

/** Legal and inquiry holds: as long as one is over a record, nobody erases it, whoever asks. */
@Stateless
@DenyAll
public class Holds {
    @Inject
    HoldDesk desk;

    /** Those that hold first, then those that were lifted; the last placed first. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<HoldLine> all() {
        return desk.all();
    }

    /** Returns its number. @throws org.openleap.shared.error.RuleViolatedException {@link PrivacyProblem#ENDS_BEFORE_START} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public long place(@Valid @NotNull PlaceHold command) {
        return desk.place(command);
    }

    /** @throws org.openleap.shared.error.ConflictException {@link PrivacyProblem#ALREADY_LIFTED} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void lift(@Valid @NotNull LiftHold command) {
        desk.lift(command);
    }
}
