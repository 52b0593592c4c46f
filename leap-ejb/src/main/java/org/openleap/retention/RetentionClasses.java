package org.openleap.retention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.identity.Roles;
import org.openleap.retention.internal.Periods;

/** How long what is kept, and how that came about. */
@Stateless
@DenyAll
public class RetentionClasses {
    @Inject
    Periods periods;

    /** Every class, in the order of the list. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<RetentionClass> all() {
        return Stream.of(RetentionCode.values()).map(periods::of).toList();
    }

    /** The last change first. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<RetentionChange> history(@NotNull RetentionCode code) {
        return periods.history(code);
    }

    /** @throws org.openleap.shared.error.ConflictException {@link RetentionProblem#CHANGED_MEANWHILE} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void change(@Valid @NotNull ChangeRetention command) {
        periods.change(command);
    }
}
