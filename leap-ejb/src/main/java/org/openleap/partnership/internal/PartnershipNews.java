package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.partnership.PartnershipEvent;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.StrategyEvent;
import org.openleap.reference.WorkingDays;

/** Writes every step into the history of the partnership and into the trail, in the transaction that made it true. */
@ApplicationScoped
public class PartnershipNews {
    @Inject
    Event<PartnershipEvent> events;

    @Inject
    Event<StrategyEvent> strategies;

    @Inject
    PartRepository parts;

    @Inject
    Measure measure;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** What was done last, without words. */
    public void note(Partnership partnership) {
        note(partnership, "", Map.of());
    }

    /** What was done last; the words stay in the history, the facts go into the trail. */
    public void note(Partnership partnership, String words, Map<String, String> facts) {
        var step = partnership.lastChange().what();
        write(partnership, step, words);
        fire(partnership, step, facts);
    }

    /** One of the parts changed: says so, and whether it is documented now. */
    public void partChanged(Partnership partnership, String words, Map<String, String> facts) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        note(partnership, words, facts);
        if (!partnership.measured(measure.of(partnership, today))) return;
        var step = partnership.status() == PartnershipStatus.DOCUMENTED
                ? "partnership.documented"
                : "partnership.backInDiscussion";
        write(partnership, step, "");
        fire(partnership, step, Map.of());
    }

    /** A strategy was entered. */
    public void strategyAdded(StrategyEntry strategy) {
        strategies.fire(new StrategyEvent(strategy.id(), user.id(), clock.instant()));
    }

    private void write(Partnership partnership, String step, String words) {
        parts.add(HistoryEntry.of(partnership.id(), step, words, user.id(), clock.instant()));
    }

    private void fire(Partnership partnership, String step, Map<String, String> facts) {
        events.fire(new PartnershipEvent(
                step, partnership.reference(), partnership.status(), facts, user.id(), clock.instant()));
    }
}
