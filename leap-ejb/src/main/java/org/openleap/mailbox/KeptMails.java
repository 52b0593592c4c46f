package org.openleap.mailbox;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.mailbox.internal.KeptMailRecord;
import org.openleap.mailbox.internal.KeptMailRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the mails that LEAP could not take in by itself. */
@Stateless
@DenyAll
public class KeptMails {
    private static final int MOST_COUNTED = 100;

    @Inject
    KeptMailRepository mails;

    @Inject
    CurrentUser user;

    /** Those in that state, the longest waiting first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<KeptMail> page(@NotNull KeptMailStatus status, @NotNull PageRequest request) {
        var rows = mails.page(status, request, user.scope());
        return Page.of(rows, request, row -> new Cursor(row.keptAt(), row.id())).map(KeptMailRecord::toKeptMail);
    }

    /** How many wait; counts to a hundred and no further. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public int countWaiting() {
        return mails.countWaiting(MOST_COUNTED, user.scope());
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link MailboxProblem#UNKNOWN_MAIL} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public KeptMail find(long id) {
        return mails.require(id, user.scope()).toKeptMail();
    }
}
