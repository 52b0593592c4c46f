package org.openleap.clarification.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;
import org.openleap.shared.TimePassed;

/** Lets questions lapse that nobody answered in time, so that a decision does not wait for ever. */
@Stateless
public class QuestionClock {
    private static final int BATCH = 200;

    @Inject
    QuestionRepository questions;

    @Inject
    QuestionDesk desk;

    @Inject
    QuestionPromise promise;

    @EJB
    QuestionClock clock;

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("questions", clock::lapse);
    }

    public void on(@Observes TimePassed moved) {
        clock.lapse();
    }

    /** Lapses what is late now, in a transaction of its own. */
    public void lapse() {
        questions.late(promise.today(), BATCH).forEach(desk::lapse);
    }
}
