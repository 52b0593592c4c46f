package org.openleap.post;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.Roles;
import org.openleap.post.internal.OutboxMail;
import org.openleap.post.internal.OutboxRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/**
 * Reminders, digests and other mail that LEAP gave up after the last attempt. An answer that somebody is owed is not here:
 * it stands among the tellings that failed.
 */
@Stateless
@DenyAll
public class UnsentMails {
    @Inject
    OutboxRepository mails;

    @Inject
    InstantSource clock;

    /** Given up, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ADMINISTRATOR})
    public Page<UnsentMail> page(@NotNull PageRequest request) {
        var rows = mails.dead(request).stream().map(OutboxMail::unsent).toList();
        return Page.of(rows, request, row -> new Cursor(row.postedAt(), row.id()));
    }

    /**
     * Tries it from the beginning.
     *
     * @throws NotFoundException {@link PostProblem#UNKNOWN_MAIL}
     * @throws ConflictException {@link PostProblem#NOT_GIVEN_UP}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ADMINISTRATOR})
    public void tryAgain(long id) {
        var mail = mails.findLoose(id).orElseThrow(() -> new NotFoundException(PostProblem.UNKNOWN_MAIL));
        mail.tryAgain(clock.instant());
    }
}
