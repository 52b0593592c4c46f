package org.openleap.changefeed.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/** Cuts off every night what has been in the feed for as long as it is kept. What happened stays in the audit trail. */
@Stateless
public class ChangeCutter {
    private static final int BATCH = 5000;

    @Inject
    ChangeRepository changes;

    @Inject
    InstantSource clock;

    @EJB
    ChangeCutter cutter;

    @Schedule(hour = "3", minute = "50", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("cutting the change feed", this::cutAll);
    }

    private void cutAll() {
        int gone;
        do gone = cutter.cut();
        while (gone == BATCH);
    }

    /** One round, in a transaction of its own; returns how many rows went. */
    public int cut() {
        var oldest = clock.instant().minus(Duration.ofDays(LeapSetting.LEAP_CHANGE_DAYS.number()));
        var last = changes.lastFedBefore(oldest);
        if (last.isEmpty()) return 0;
        return changes.lock().map(head -> cut(head, last.getAsLong())).orElse(0);
    }

    private int cut(ChangeHead head, long last) {
        head.cut(Math.max(head.cutAt(), last));
        return changes.cut(last, BATCH);
    }
}
