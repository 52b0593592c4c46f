package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.notification.NotificationProblem;
import org.openleap.notification.TellingStep;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;

/** When it is right to stop: two different ways were tried in vain, and somebody else agrees (register.md 4.3, Telling). */
@ApplicationScoped
public class GivingUpPolicy {
    private static final Set<TellingStep> IN_VAIN =
            Set.of(TellingStep.ATTEMPTED, TellingStep.FAILED, TellingStep.CAME_BACK);

    @Inject
    TellingRepository tellings;

    /** @throws RuleViolatedException {@link NotificationProblem#ONE_WAY_TRIED} */
    public void requireTwoWays(Telling telling) {
        long ways = tellings.entries(telling).stream()
                .filter(entry -> IN_VAIN.contains(entry.step()))
                .map(TellingEntry::way)
                .distinct()
                .count();
        if (ways < 2) throw new RuleViolatedException(NotificationProblem.ONE_WAY_TRIED);
    }

    /** @throws ConflictException {@link NotificationProblem#SAME_PERSON} */
    public void requireSecondPerson(Telling telling, UserId user) {
        boolean proposedIt = tellings.entries(telling).stream()
                .filter(entry -> entry.step() == TellingStep.GIVEN_UP)
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.by().equals(user))
                .isPresent();
        if (proposedIt) throw new ConflictException(NotificationProblem.SAME_PERSON);
    }
}
