package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.notification.RecordAttempt;
import org.openleap.notification.RecordTold;
import org.openleap.notification.TellingEvent;
import org.openleap.notification.TellingStep;

/** Announces what happens to tellings: to the audit trail, and to whoever owed them; and keeps the evidence. */
@ApplicationScoped
public class TellingNews {
    @Inject
    Event<TellingEvent> events;

    @Inject
    TellingRepository tellings;

    @Inject
    InstantSource clock;

    public void owed(Telling telling) {
        fire(TellingEvent.OWED, telling, UserId.SYSTEM);
    }

    public void settled(Telling telling, UserId by) {
        fire(TellingEvent.SETTLED, telling, by);
    }

    public void sent(Telling telling) {
        fire(TellingEvent.SENT, telling, UserId.SYSTEM);
    }

    /** @param problem what went wrong, in a word */
    public void failed(Telling telling, String problem) {
        keep(telling, TellingStep.FAILED, problem, UserId.SYSTEM);
        fire(TellingEvent.FAILED, telling, UserId.SYSTEM);
    }

    /** What had counted as told did not arrive after all: it is owed again. */
    public void reopened(Telling telling, UserId by) {
        fire(TellingEvent.REOPENED, telling, by);
    }

    /** A person did something about it that settles nothing. */
    public void worked(String step, Telling telling, UserId by) {
        fire(step, telling, by);
    }

    /** Keeps a line of evidence. */
    public void keep(Telling telling, TellingStep step, String note, UserId by) {
        keep(TellingEntry.of(telling, step, note), by);
    }

    /** Keeps a line of evidence with the words as they are now. */
    public void keepWords(Telling telling, TellingStep step, String note, UserId by) {
        keep(TellingEntry.of(telling, step, note).saying(telling.wording().letter()), by);
    }

    /** Keeps how somebody was told, and what was said. */
    public void told(Telling telling, RecordTold told, UserId by) {
        var entry = TellingEntry.of(telling, TellingStep.TOLD, told.how()).by(told.way());
        keep(entry.saying(telling.wording().letter()), by);
    }

    /** Keeps that it was tried in vain. */
    public void attempted(Telling telling, RecordAttempt attempt, UserId by) {
        keep(TellingEntry.of(telling, TellingStep.ATTEMPTED, attempt.what()).by(attempt.way()), by);
    }

    private void keep(TellingEntry entry, UserId by) {
        tellings.add(entry.done(by, clock.instant()));
    }

    private void fire(String step, Telling telling, UserId by) {
        events.fire(new TellingEvent(
                step,
                telling.item(),
                telling.subject(),
                telling.occasion(),
                telling.status(),
                telling.settlement().grade(),
                by.value(),
                clock.instant()));
    }
}
