package org.openleap.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.identity.UserId;
import org.openleap.intake.IntakeProblem;
import org.openleap.intake.OpenCardSession;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to a session: seen, and not changed meanwhile. */
@ApplicationScoped
public class CardSessions {
    @Inject
    CardRepository cards;

    @Inject
    ReferenceData lists;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    public CardSessionRecord open(OpenCardSession command, UserId by, Instant at) {
        requireKnown(ReferenceList.CHANNEL, command.channel());
        if (!command.service().isEmpty()) requireKnown(ReferenceList.SERVICE, command.service());
        if (command.heldOn().isAfter(LocalDate.ofInstant(at, WorkingDays.LONDON))) {
            throw new RuleViolatedException(IntakeProblem.DAY_IN_THE_FUTURE);
        }
        var session = CardSessionRecord.open(command, by, at);
        cards.add(session);
        return session;
    }

    public CardSessionRecord require(long id, long version) {
        var session = cards.require(id, user.scope());
        guard.requireUnchanged(version, session.version(), session.lastChange());
        return session;
    }

    /** @throws RuleViolatedException {@link IntakeProblem#UNKNOWN_CODE} */
    void requireKnown(ReferenceList list, String code) {
        if (!lists.knows(list, code)) throw new RuleViolatedException(IntakeProblem.UNKNOWN_CODE, list.name(), code);
    }
}
