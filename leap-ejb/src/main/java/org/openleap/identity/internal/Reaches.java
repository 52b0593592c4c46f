package org.openleap.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.Reach;
import org.openleap.identity.StandIns;
import org.openleap.identity.UserId;

/** How far somebody reaches: their own services and places, and those of the people away whom they stand in for. */
@ApplicationScoped
public class Reaches {
    @Inject
    AccountRepository accounts;

    @Inject
    Instance<StandIns> standIns;

    Reach of(Account account) {
        var covered = coveredBy(account.userId());
        var services = new HashSet<>(account.memberOf(MembershipKind.SERVICE));
        var places = new HashSet<>(account.memberOf(MembershipKind.PLACE));
        for (var away : accounts.active(covered)) {
            services.addAll(away.memberOf(MembershipKind.SERVICE));
            places.addAll(away.memberOf(MembershipKind.PLACE));
        }
        return new Reach(services, places, covered);
    }

    /** Nobody keeps absences: nobody stands in for anybody. */
    Set<UserId> coveredBy(UserId person) {
        return standIns.stream()
                .flatMap(book -> book.coveredBy(person).stream())
                .collect(Collectors.toSet());
    }
}
