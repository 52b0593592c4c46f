package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.Despatch;
import org.openleap.notification.internal.Letter;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingDoor;
import org.openleap.notification.internal.TellingNews;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** What a telling says, which way it goes and in which form, until it has left. */
@Stateless
@DenyAll
public class TellingWords {
    @Inject
    TellingDoor door;

    @Inject
    Despatch despatch;

    @Inject
    TellingNews news;

    @Inject
    Event<ContactReviewed> contacts;

    @Inject
    CurrentUser user;

    /** Keeps what was written; nothing leaves before {@link #approve}. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void write(@Valid @NotNull WriteTelling command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.WRITE);
        news.keepWords(telling, TellingStep.EDITED, "", user.id());
        telling.draft(
                new Letter(command.subjectLine(), command.body()),
                command.translation().strip(),
                command.meets());
        news.worked(TellingEvent.DRAFTED, telling, user.id());
    }

    /**
     * The words stand: an e-mail or a text message leaves, a letter waits for the printer. Also tries again what failed.
     *
     * @throws RuleViolatedException {@link NotificationProblem#FORM_NOT_MET} when the reader needs another form
     * @throws ConflictException {@link NotificationProblem#NO_TEXT_SERVICE} when text messages are not set up
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void approve(long id, long version) {
        var telling = door.open(id, version, TellingAction.APPROVE);
        boolean again = telling.status() == TellingStatus.FAILED;
        despatch.approve(telling);
        news.keep(telling, again ? TellingStep.RESENT : TellingStep.APPROVED, "", user.id());
        news.worked(again ? TellingEvent.RETRIED : TellingEvent.APPROVED, telling, user.id());
    }

    /**
     * Stops it before it leaves.
     *
     * @throws ConflictException {@link NotificationProblem#JUST_LEAVING} when it is too late
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void takeBack(long id, long version) {
        var telling = door.open(id, version, TellingAction.TAKE_BACK);
        despatch.hold(telling);
        telling.takeBack();
        news.keep(telling, TellingStep.TAKEN_BACK, "", user.id());
        news.worked(TellingEvent.TAKEN_BACK, telling, user.id());
    }

    /** Sends a kit once more, because its convenor has not said yet that the group was told. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void remind(long id, long version) {
        var telling = door.open(id, version, TellingAction.REMIND);
        despatch.approve(telling);
        news.keep(telling, TellingStep.RESENT, "", user.id());
        news.worked(TellingEvent.RETRIED, telling, user.id());
    }

    /**
     * It goes another way, or to another address, from now on.
     *
     * @throws RuleViolatedException {@link NotificationProblem#WRONG_ADDRESS} when the address does not fit the way
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void reroute(@Valid @NotNull ChangeRoute command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.REROUTE);
        command.requireFit();
        news.keep(telling, TellingStep.REROUTED, command.why(), user.id());
        telling.reroute(command.route(), command.address().strip());
        announce(telling);
        news.worked(TellingEvent.REROUTED, telling, user.id());
    }

    /** Notes what the person needs now; this telling and the next ones about the item follow it. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void reviewNeeds(@Valid @NotNull ReviewNeeds command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.REVIEW_NEEDS);
        if (telling.status() == TellingStatus.APPROVED) {
            despatch.hold(telling);
            telling.takeBack();
        }
        telling.reviewNeeds(command.needs(), command.language());
        news.keep(telling, TellingStep.NEEDS_REVIEWED, command.how(), user.id());
        announce(telling);
        news.worked(TellingEvent.NEEDS_REVIEWED, telling, user.id());
    }

    private void announce(Telling telling) {
        contacts.fire(telling.reader().contactNow(telling.item()));
    }
}
