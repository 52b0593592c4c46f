package org.openleap.mailbox;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.mailbox.internal.KeptMailDesk;

/** Deals with mails that LEAP could not take in by itself: each becomes an item, or is forgotten with a reason. */
@Stateless
@DenyAll
public class KeptMailService {
    @Inject
    KeptMailDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Takes the words into the register as if LEAP had read them itself; returns the item they became, or stand beside.
     *
     * @param version version of the mail that was looked at
     * @throws org.openleap.shared.error.RuleViolatedException {@link MailboxProblem#NO_WORDS}
     * @throws org.openleap.shared.error.ConflictException {@link MailboxProblem#NOT_POSSIBLE_NOW}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public FeedbackReference takeIn(long id, long version) {
        var mail = desk.require(id, version);
        var item = desk.hear(mail);
        mail.takenIn(item, user.id(), clock.instant());
        desk.note(mail);
        return item;
    }

    /**
     * Takes the mail off the list; only why stays.
     *
     * @throws org.openleap.shared.error.ConflictException {@link MailboxProblem#NOT_POSSIBLE_NOW}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void forget(@Valid @NotNull ForgetMail command) {
        var mail = desk.require(command.mail(), command.version());
        mail.forgotten(command.why(), user.id(), clock.instant());
        desk.note(mail);
    }
}
