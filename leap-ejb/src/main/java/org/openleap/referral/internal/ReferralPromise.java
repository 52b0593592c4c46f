package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openleap.reference.WorkingDays;

/** How long a partner has: ten working days to accept, twenty more to answer. Defaults of the register (4.3). */
@ApplicationScoped
public class ReferralPromise {
    private static final int TO_ACCEPT = 10;
    private static final int TO_ANSWER = 20;

    @Inject
    WorkingDays workingDays;

    @Inject
    InstantSource clock;

    LocalDate acceptBy() {
        return workingDays.after(today(), TO_ACCEPT);
    }

    LocalDate answerBy() {
        return workingDays.after(today(), TO_ANSWER);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
