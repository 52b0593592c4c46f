package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.Workplaces;
import org.openleap.identity.WorksFor;
import org.openleap.shared.error.RuleViolatedException;

/** Lets people work for services and places that there are. What has ended may stay where it stands already. */
@ApplicationScoped
public class KnownWork {
    @Inject
    Workplaces workplaces;

    /** @throws RuleViolatedException {@link IdentityProblem#UNKNOWN_CODE} with the first code that is new and unknown */
    void require(WorksFor wanted, WorksFor now) {
        require(wanted.services(), now.services(), workplaces::hasService);
        require(wanted.places(), now.places(), workplaces::hasPlace);
    }

    private static void require(Set<String> wanted, Set<String> now, Predicate<String> known) {
        var unknown = wanted.stream()
                .filter(code -> !now.contains(code) && !known.test(code))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) throw new RuleViolatedException(IdentityProblem.UNKNOWN_CODE, unknown.get());
    }
}
