package org.openleap.insight.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.insight.BalanceCheck;
import org.openleap.insight.BalanceEvent;
import org.openleap.shared.Tick;

/**
 * Looks every night whether the books say the same as the register, and whether the sheet adds up. As long as they do not,
 * nothing new is published.
 */
@Stateless
public class LoopAuditor {
    private static final Logger LOG = System.getLogger(LoopAuditor.class.getName());

    /** More than this many wrong items are one fault, not many. */
    private static final int MOST = 1000;

    private static final int EXAMPLES = 20;
    private static final String SHEET = "loop-balance";

    @Inject
    CheckRepository checks;

    @Inject
    Event<BalanceEvent> news;

    @Inject
    InstantSource clock;

    @EJB
    Inspection inspection;

    @EJB
    LoopAuditor auditor;

    @Schedule(hour = "3", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("loop balance", () -> auditor.check(UserId.SYSTEM));
    }

    /** Walks through the whole register; returns what is wrong, and writes down that it was looked at. */
    public List<FeedbackReference> check(UserId by) {
        var suspects = new ArrayList<FeedbackReference>();
        long items = 0;
        var chunk = new Inspection.Chunk(0, 0, List.of());
        do {
            chunk = inspection.look(chunk.last());
            items += chunk.items();
            suspects.addAll(chunk.suspects());
        } while (!chunk.isEnd() && suspects.size() < MOST);
        var wrong = inspection.judge(suspects);
        record(items, wrong, by);
        return wrong;
    }

    private void record(long items, List<FeedbackReference> wrong, UserId by) {
        var examples =
                wrong.stream().limit(EXAMPLES).map(FeedbackReference::value).toList();
        var found = new BalanceCheck(clock.instant(), items, wrong.size(), inspection.difference(), examples);
        checks.add(found);
        if (!found.isInOrder()) {
            LOG.log(
                    Level.ERROR,
                    "The loop balance sheet is wrong: {0} items, off by {1}",
                    found.wrong(),
                    found.difference());
        }
        var facts = Map.of(
                "items", Long.toString(items),
                "wrong", Long.toString(found.wrong()),
                "difference", Long.toString(found.difference()));
        news.fire(new BalanceEvent("balance.checked", SHEET, facts, by, found.at()));
    }
}
