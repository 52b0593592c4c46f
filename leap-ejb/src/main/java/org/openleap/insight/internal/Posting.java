package org.openleap.insight.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.audit.SealedEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insight.LoopAccount;

/** One round of bookkeeping: turns receipts and steps into entries and adds them up. Knows no database. */
final class Posting {
    private final Map<FeedbackReference, LoopEntry> standing;
    private final List<LoopEntry> made = new ArrayList<>();
    private final Tally tally = new Tally();

    /** @param standing where the items of this round stand now */
    Posting(Map<FeedbackReference, LoopEntry> standing) {
        this.standing = new HashMap<>(standing);
    }

    /** An item came in; a receipt is booked once, however often it is seen. */
    void receipt(SealedEvent event, LoopCell cell) {
        var item = new FeedbackReference(event.entry().subject());
        if (standing.containsKey(item)) return;
        var entry = LoopEntry.receipt(item, event.entry().at(), LoopAccount.UNANALYSED, cell);
        tally.receipt(entry);
        keep(entry);
    }

    /** An item stands somewhere else; false when its receipt is not booked yet, and the step must wait. */
    boolean step(LoopStep step) {
        var before = standing.get(step.item());
        if (before == null) return false;
        if (before.standsOn(step.account(), step.cell())) return true;
        var after = before.move(step);
        tally.move(before, after);
        keep(after);
        return true;
    }

    /** The same for an item that was wrong; one that nobody ever booked is received now. */
    void correct(LoopStep step) {
        if (step(step)) return;
        var entry = LoopEntry.receipt(step.item(), step.at(), step.account(), step.cell());
        tally.receipt(entry);
        keep(entry);
    }

    private void keep(LoopEntry entry) {
        standing.put(entry.item(), entry);
        made.add(entry);
    }

    List<LoopEntry> made() {
        return List.copyOf(made);
    }

    Map<Tally.Key, Long> sums() {
        return tally.sums();
    }
}
