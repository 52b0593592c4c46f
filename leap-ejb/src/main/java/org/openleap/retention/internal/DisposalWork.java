package org.openleap.retention.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.openleap.audit.AuditTrail;
import org.openleap.identity.UserId;
import org.openleap.privacy.Authority;
import org.openleap.privacy.EraseRecord;
import org.openleap.privacy.PersonalData;
import org.openleap.retention.LineStatus;

/** The steps of a disposal, each in a transaction of its own, so that a crash repeats one record at most, and erasing is safe twice. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisposalWork {
    private static final int BATCH = 50;

    @Inject
    DisposalRepository disposals;

    @Inject
    DisposalDesk desk;

    @Inject
    PersonalData personal;

    @Inject
    AuditTrail trail;

    /** The next records of what somebody approved. */
    public List<Long> next() {
        return disposals.approved().stream()
                .flatMap(disposal -> disposals.waiting(disposal, BATCH).stream())
                .limit(BATCH)
                .toList();
    }

    /** Erases one record, unless it was used since it was proposed. */
    public void erase(long id) {
        var line = disposals.lockLine(id);
        if (!line.isWaiting()) return;
        var disposal = desk.require(line.disposal());
        line.end(isUsedSince(line, disposal) ? LineStatus.LEFT : LineStatus.ERASED);
        if (line.record().status() == LineStatus.LEFT) return;
        var command = new EraseRecord(
                line.record().record(), disposal.code().depth(), Authority.RETENTION, List.of(), disposal.reference());
        personal.erase(command, disposal.decidedBy());
    }

    private boolean isUsedSince(DisposalLine line, Disposal disposal) {
        var until = disposal.proposedAt()
                .atZone(ZoneOffset.UTC)
                .minusMonths(disposal.months())
                .toInstant();
        return !trail.lastUse(line.record().record().key()).isBefore(until);
    }

    /** It could not be erased. */
    public void end(long id, LineStatus how) {
        disposals.lockLine(id).end(how);
    }

    /** Ends disposals of which no record waits any more. */
    public void finish() {
        disposals.approved().stream()
                .filter(id -> disposals.waiting(id, 1).isEmpty())
                .map(disposals::lock)
                .forEach(disposal -> {
                    disposal.finish();
                    desk.announce("disposal.done", disposal, UserId.SYSTEM);
                });
    }
}
