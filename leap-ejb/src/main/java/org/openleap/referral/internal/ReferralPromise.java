package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** How long a partner has to accept, and then to answer (register.md 4.3). */
@ApplicationScoped
public class ReferralPromise {
    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    LocalDate acceptBy() {
        return targets.after(today(), Target.PARTNER_ACCEPTS);
    }

    LocalDate answerBy() {
        return targets.after(today(), Target.PARTNER_ANSWERS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
