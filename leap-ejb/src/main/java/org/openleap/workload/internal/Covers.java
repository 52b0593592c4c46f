package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.openleap.identity.StandIns;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;

/** Who stands in for whom today. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Covers implements StandIns {
    @Inject
    AbsenceRepository absences;

    @Inject
    InstantSource clock;

    @Override
    public Set<UserId> coveredBy(UserId person) {
        return today().coveredBy(person);
    }

    Rota today() {
        return Rota.of(absences.on(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON)));
    }
}
