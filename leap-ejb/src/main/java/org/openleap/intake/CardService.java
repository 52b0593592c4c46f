package org.openleap.intake;

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
import org.openleap.intake.internal.CardDesk;
import org.openleap.intake.internal.CardSessions;

/** Enters comment cards, session by session, until they add up. */
@Stateless
@DenyAll
public class CardService {
    @Inject
    CardSessions sessions;

    @Inject
    CardDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Opens a session; returns its number.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IntakeProblem#UNKNOWN_CODE} or
     *     {@link IntakeProblem#DAY_IN_THE_FUTURE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long open(@Valid @NotNull OpenCardSession command) {
        var session = sessions.open(command, user.id(), clock.instant());
        desk.note(session);
        return session.id();
    }

    /**
     * Makes an item of one card. The last card completes the session.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IntakeProblem#ALL_CARDS_ENTERED}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public FeedbackReference enter(@Valid @NotNull EnterCard command) {
        return desk.enter(command);
    }

    /**
     * Ends a session whose cards do not add up, with the reason.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IntakeProblem#REASON_MISSING}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void close(@Valid @NotNull CloseCardSession command) {
        var session = sessions.require(command.session(), command.version());
        session.close(command, user.id(), clock.instant());
        desk.note(session);
    }

    /** Missing cards were found. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void reopen(long id, long version) {
        var session = sessions.require(id, version);
        session.reopen(user.id(), clock.instant());
        desk.note(session);
    }

    /**
     * Corrects the count.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IntakeProblem#COUNT_TOO_SMALL}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recount(@Valid @NotNull RecountCards command) {
        var session = sessions.require(command.session(), command.version());
        session.recount(command.collected(), user.id(), clock.instant());
        desk.note(session);
    }
}
