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
import org.openleap.post.Channel;
import org.openleap.shared.Tick;

/** Sends what waits in the outbox. Claiming, sending and noting are three steps, so that no transaction waits for SMTP. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDispatcher {
    private static final Logger LOG = System.getLogger(OutboxDispatcher.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    OutboxWork work;

    @Inject
    Mailer mailer;

    @Inject
    NotifyService notify;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void dispatch() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            Tick.run("outbox", () -> work.claim().forEach(mail -> Tick.run("outbox", () -> send(mail))));
        } finally {
            busy.set(false);
        }
    }

    private void send(OutgoingMail mail) {
        try {
            if (mail.channel() == Channel.EMAIL) {
                mailer.send(mail);
                work.sent(mail.id());
            } else {
                work.carried(mail.id(), notify.send(mail));
            }
        } catch (NotAccepted refused) {
            LOG.log(Level.WARNING, "Mail {0} was not accepted: {1}", mail.messageId(), refused.kind());
            work.failed(mail.id(), refused.kind(), refused.isForGood());
        }
    }
}
