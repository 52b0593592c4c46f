package org.openleap.retention.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionEvent;
import org.openleap.shared.Tick;

/** Proposes every night what may go. It proposes and never erases. */
@Stateless
public class RetentionClock {
    @Inject
    DisposalRepository disposals;

    @Inject
    DueRecords due;

    @Inject
    Periods periods;

    @Inject
    Event<RetentionEvent> events;

    @Inject
    InstantSource clock;

    @EJB
    RetentionClock self;

    @Schedule(hour = "1", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("retention", self::propose);
    }

    /** One disposal for each class of which none waits or is under way. */
    public void propose() {
        Stream.of(RetentionCode.values())
                .filter(RetentionCode::isProposed)
                .filter(code -> !disposals.isUnderWay(code))
                .forEach(this::propose);
    }

    private void propose(RetentionCode code) {
        var now = clock.instant();
        int months = periods.of(code).months();
        var until = now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        var records = due.of(code, until, now);
        if (records.isEmpty()) return;
        var disposal = Disposal.propose(code, months, now);
        disposals.add(disposal);
        records.forEach(record -> disposals.add(new DisposalLine(disposal, record)));
        var facts = Map.of("class", code.name(), "records", Integer.toString(records.size()));
        events.fire(new RetentionEvent("disposal.proposed", disposal.reference(), facts, UserId.SYSTEM, now));
    }
}
