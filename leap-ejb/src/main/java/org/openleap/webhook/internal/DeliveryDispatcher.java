package org.openleap.webhook.internal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openleap.shared.Tick;

/**
 * Sends what is due. Claiming, sending and noting are three steps, so that no transaction waits for somebody else's server. An
 * endpoint that fails gets nothing more in the same round, so that it does not hold up the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryDispatcher {
    private final AtomicBoolean busy = new AtomicBoolean();

    @EJB
    DeliveryWork work;

    @Inject
    Courier courier;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void dispatch() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            Tick.run("webhooks", this::round);
        } finally {
            busy.set(false);
        }
    }

    private void round() {
        var failing = new HashSet<String>();
        for (var load : work.claim()) {
            var address = load.parcel().url().toString();
            if (failing.contains(address)) work.release(load.delivery());
            else if (!isTaken(load)) failing.add(address);
        }
    }

    private boolean isTaken(Load load) {
        var receipt = courier.send(load.parcel());
        work.tried(load.delivery(), receipt);
        return receipt.isAccepted();
    }
}
