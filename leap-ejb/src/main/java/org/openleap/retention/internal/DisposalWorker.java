package org.openleap.retention.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.openleap.retention.LineStatus;
import org.openleap.shared.Tick;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Erases what somebody approved, fifty records at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisposalWorker {
    @EJB
    DisposalWork work;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        Tick.run("disposals", this::round);
    }

    /** One round: erases the next records, and ends what is done. */
    public void round() {
        var next = work.next();
        next.forEach(line -> Tick.run("disposals", () -> erase(line)));
        if (next.isEmpty()) work.finish();
    }

    /** A hold wins; what is gone already stays gone. */
    private void erase(long line) {
        try {
            work.erase(line);
        } catch (RuleViolatedException onHold) {
            work.end(line, LineStatus.HELD);
        } catch (NotFoundException gone) {
            work.end(line, LineStatus.LEFT);
        }
    }
}
