package org.openleap.post.internal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openleap.shared.Tick;

/**
 * Asks the service for text messages and letters what became of those it carries. Asking needs no address of LEAP's that
 * the service could call, and what a call that got lost would have said is heard all the same.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CarrierWatch {
    private static final Logger LOG = System.getLogger(CarrierWatch.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    OutboxWork work;

    @Inject
    NotifyService notify;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void look() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            Tick.run(
                    "carried mail",
                    () -> work.claimCarried().forEach(mail -> Tick.run("carried mail", () -> ask(mail))));
        } finally {
            busy.set(false);
        }
    }

    private void ask(CarriedMail mail) {
        try {
            work.answered(mail.id(), notify.deliveryOf(mail.carrierId()));
        } catch (NotAccepted silent) {
            LOG.log(Level.WARNING, "Nothing is known of mail {0}: {1}", mail.id(), silent.kind());
        }
    }
}
