package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** The tellings that are owed, sent and settled, for the people who look after them. */
@Stateless
@DenyAll
public class Tellings {

    /** Tellings by queue, longest owed first within the newest page order. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<TellingSummary> page(@NotNull TellingFilter filter, @NotNull PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Every telling of one item, oldest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<TellingSummary> ofItem(@NotNull String item) {
        throw new UnsupportedOperationException();
    }

    /** Notes that a person told the proposer. Settles the telling with grade B. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recordTold(@Valid @NotNull RecordTold command) {
        throw new UnsupportedOperationException();
    }

    /** Puts a failed e-mail back into the outbox. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void tryAgain(long telling, long version) {
        throw new UnsupportedOperationException();
    }
}
