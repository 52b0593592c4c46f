package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.identity.WorkEnded;
import org.openleap.identity.WorkGiven;

/** Tells people at once what somebody else has put into their hands, or into the hands of whom they stand in for. */
@ApplicationScoped
public class Givings {
    @Inject
    Covers covers;

    @Inject
    WorkloadLetters letters;

    /** Who gives something to themselves knows it. */
    void on(@Observes WorkGiven given) {
        var atWork = covers.today().atWork(given.work().owner());
        if (atWork.equals(given.by())) letters.withdraw(given.work().reference());
        else letters.given(given, atWork);
    }

    void on(@Observes WorkEnded ended) {
        letters.withdraw(ended.reference());
    }
}
