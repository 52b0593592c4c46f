package org.openleap.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.internal.GivingUpPolicy;
import org.openleap.notification.internal.NotedDay;
import org.openleap.notification.internal.TellingDoor;
import org.openleap.notification.internal.TellingNews;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** What people do so that somebody is told, or find out about it: each note is evidence. */
@Stateless
@DenyAll
public class TellingActs {
    @Inject
    TellingDoor door;

    @Inject
    TellingNews news;

    @Inject
    GivingUpPolicy givingUp;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * A person told the proposer. Settles the telling with grade B.
     *
     * @throws RuleViolatedException {@link NotificationProblem#SENT_BY_LEAP} while LEAP itself is sending it
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recordTold(@Valid @NotNull RecordTold command) {
        if (door.find(command.telling()).isLeaving()) throw new RuleViolatedException(NotificationProblem.SENT_BY_LEAP);
        var telling = door.open(command.telling(), command.version(), TellingAction.TELL);
        telling.told(command.how(), command.inForm(), clock.instant());
        news.told(telling, command, user.id());
        news.settled(telling, user.id());
    }

    /** It was tried in vain; it stays owed. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recordAttempt(@Valid @NotNull RecordAttempt command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.ATTEMPT);
        news.attempted(telling, command, user.id());
        news.worked(TellingEvent.ATTEMPTED, telling, user.id());
    }

    /**
     * A printed letter went to the post. Settles it with grade B; a kit waits for its convenor.
     *
     * @throws RuleViolatedException {@link NotificationProblem#WRONG_DAY} when the day has not come
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void posted(@Valid @NotNull MarkPosted command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.POST);
        var note = NotedDay.posted(command.on(), clock.instant());
        news.keepWords(telling, TellingStep.POSTED, note, user.id());
        telling.sent(clock.instant());
        news.sent(telling);
        if (telling.reader().isConvenor()) return;
        telling.arrived(clock.instant());
        news.settled(telling, user.id());
    }

    /** They asked not to be told: settled, and nothing more is sent about the item. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void notWanted(@Valid @NotNull GiveTellingReason command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.NOT_WANTED);
        telling.notWanted(command.reason(), clock.instant());
        news.keep(telling, TellingStep.NOT_WANTED, command.reason(), user.id());
        news.settled(telling, user.id());
    }

    /** What was sent came back: it is owed again, and a person must find another way. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void cameBack(@Valid @NotNull GiveTellingReason command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.CAME_BACK);
        boolean wasSettled = telling.status().isSettled();
        telling.cameBack();
        news.keep(telling, TellingStep.CAME_BACK, command.reason(), user.id());
        if (wasSettled) news.reopened(telling, user.id());
        else news.worked(TellingEvent.FAILED, telling, user.id());
    }

    /**
     * Proposes to stop: two different ways were tried in vain. An engagement lead must agree.
     *
     * @throws RuleViolatedException {@link NotificationProblem#ONE_WAY_TRIED}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void giveUp(@Valid @NotNull GiveTellingReason command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.GIVE_UP);
        givingUp.requireTwoWays(telling);
        telling.giveUp(command.reason());
        news.keep(telling, TellingStep.GIVEN_UP, command.reason(), user.id());
        news.worked(TellingEvent.GIVEN_UP, telling, user.id());
    }

    /**
     * A second person agrees that somebody cannot be reached, or wants it tried again.
     *
     * @throws ConflictException {@link NotificationProblem#SAME_PERSON} when it is the one who proposed it
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void answerGivingUp(@Valid @NotNull AnswerGivingUp command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.ANSWER_GIVING_UP);
        givingUp.requireSecondPerson(telling, user.id());
        telling.answerGivingUp(command.agrees(), clock.instant());
        var step = command.agrees() ? TellingStep.GIVING_UP_AGREED : TellingStep.GIVING_UP_REFUSED;
        news.keep(telling, step, command.note(), user.id());
        if (command.agrees()) news.settled(telling, user.id());
        else news.worked(TellingEvent.NOT_GIVEN_UP, telling, user.id());
    }

    /**
     * The convenor, or the partner, said when and how they told the people: settled with grade A.
     *
     * @throws RuleViolatedException {@link NotificationProblem#WRONG_DAY} when the day has not come
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void confirmTold(@Valid @NotNull ConfirmTold command) {
        var telling = door.open(command.telling(), command.version(), TellingAction.CONFIRM);
        var note = NotedDay.note(command, clock.instant());
        telling.relayed(note, clock.instant());
        news.keep(telling, TellingStep.CONFIRMED, note, user.id());
        news.settled(telling, user.id());
    }
}
