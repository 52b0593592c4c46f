package org.openleap.notification.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.openleap.notification.MessageStop;

/** The database side of sending: each step a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxWork {
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    OutboxRepository mails;

    @Inject
    TellingNews news;

    @Inject
    MessageStop stop;

    @Inject
    InstantSource clock;

    /** Takes some due mails for one attempt each. */
    public List<OutgoingMail> claim() {
        var until = clock.instant().plus(LEASE);
        var claimed = mails.claimable(BATCH);
        claimed.forEach(mail -> mail.lease(until));
        return claimed.stream().filter(this::mayLeave).map(OutboxWork::outgoing).toList();
    }

    /** The mail server took it: the fact, not a wish. */
    public void sent(long id) {
        var mail = mails.require(id);
        mail.sent();
        mail.telling().ifPresent(telling -> {
            telling.sent(clock.instant());
            news.sent(telling);
        });
    }

    /** The attempt failed; after the last one a person must find another way. */
    public void failed(long id, String problem, boolean forGood) {
        var mail = mails.require(id);
        if (!mail.failed(problem, forGood, clock.instant())) return;
        mail.telling().ifPresent(telling -> {
            telling.failed();
            news.failed(telling);
        });
    }

    /** A mail to somebody who must not be written to never leaves; a person must find another way, or none. */
    private boolean mayLeave(OutboxMail mail) {
        if (!stop.isStopped(mail.address())) return true;
        failed(mail.id(), "stopped", true);
        return false;
    }

    private static OutgoingMail outgoing(OutboxMail mail) {
        return new OutgoingMail(mail.id(), mail.messageId(), mail.address(), mail.letter(), mail.headers());
    }
}
