package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.identity.Duty;
import org.openleap.identity.Owned;
import org.openleap.identity.Ownership;
import org.openleap.identity.StaffMember;
import org.openleap.identity.UserId;
import org.openleap.shared.Page;

/** Everything that people have in their hands, whichever component keeps it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Hands {
    /** Of each duty; more is handed over in further rounds. */
    static final int MOST = 500;

    @Inject
    Instance<Ownership> ownerships;

    /** By duty, then by day. */
    public List<Owned> of(UserId owner) {
        return keepers().flatMap(keeper -> keeper.of(owner, MOST).stream()).toList();
    }

    public List<StaffMember> candidates(Duty duty) {
        return keeper(duty).candidates();
    }

    /** By duty, then by day; read page by page, so that nothing that is late keeps anything else waiting. */
    Stream<Owned> due(LocalDate from, LocalDate to) {
        return keepers().flatMap(keeper -> Page.all(request -> keeper.due(from, to, request)));
    }

    boolean isHiddenFrom(Owned owned, UserId person) {
        return keeper(owned.duty()).isHiddenFrom(owned.reference(), person);
    }

    /** Passes on what is open, as long as there is any; how many that were. */
    int pass(Duty duty, UserId from, UserId to) {
        var keeper = keeper(duty);
        int passed = 0;
        for (var work = keeper.of(from, MOST); !work.isEmpty(); work = keeper.of(from, MOST)) {
            work.forEach(owned -> keeper.handOver(owned.reference(), to));
            passed += work.size();
        }
        return passed;
    }

    private Ownership keeper(Duty duty) {
        return keepers().filter(each -> each.duty() == duty).findFirst().orElseThrow();
    }

    private Stream<Ownership> keepers() {
        return ownerships.stream().sorted(Comparator.comparing(Ownership::duty));
    }
}
