package org.openleap.post.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.openleap.post.PostEvent;
import org.openleap.post.PostEvent.Step;
import org.openleap.post.PostGate;
import org.openleap.post.internal.OutboxMail.Status;

/** The database side of sending: each step a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxWork {
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String STOPPED = "stopped";

    @Inject
    OutboxRepository mails;

    @Inject
    Event<PostEvent> events;

    @Inject
    PostGate gate;

    @Inject
    InstantSource clock;

    /** Takes some due mails for one attempt each. */
    public List<OutgoingMail> claim() {
        return claimed(Status.PENDING).stream()
                .peek(mail -> mails.add(OutboxAttempt.of(mail, clock.instant())))
                .filter(this::mayLeave)
                .map(OutboxMail::outgoing)
                .toList();
    }

    /** Takes some mails that a service carries, to ask what became of them. */
    public List<CarriedMail> claimCarried() {
        return claimed(Status.CARRIED).stream()
                .map(mail -> new CarriedMail(mail.id(), mail.carrierId()))
                .toList();
    }

    private List<OutboxMail> claimed(Status status) {
        var until = clock.instant().plus(LEASE);
        var claimed = mails.claimable(status, BATCH);
        claimed.forEach(mail -> mail.lease(until));
        return claimed;
    }

    /** The mail server took it: the fact, not a wish. */
    public void sent(long id) {
        var mail = mails.require(id);
        mail.sent();
        accepted(mail);
    }

    /** A service took it, and calls it by this name. */
    public void carried(long id, String carrierId) {
        var mail = mails.require(id);
        mail.carried(carrierId, clock.instant());
        accepted(mail);
    }

    private void accepted(OutboxMail mail) {
        mails.lastAttempt(mail).ended("accepted");
        fire(Step.ACCEPTED, mail, "");
    }

    /** The service says what became of it. */
    public void answered(long id, Delivery delivery) {
        var mail = mails.require(id);
        switch (delivery.outcome()) {
            case ARRIVED -> {
                mail.delivered();
                fire(Step.DELIVERED, mail, "");
            }
            case LOST -> {
                mail.returned(delivery.status());
                fire(Step.FAILED, mail, delivery.status());
            }
            case UNDER_WAY -> {
                if (mail.stillUnderWay(clock.instant())) fire(Step.FAILED, mail, "no answer");
            }
        }
    }

    /** The attempt failed; after the last one a person must find another way. */
    public void failed(long id, String problem, boolean forGood) {
        failed(mails.require(id), problem, forGood);
    }

    private void failed(OutboxMail mail, String problem, boolean forGood) {
        mails.lastAttempt(mail).ended(problem);
        if (mail.failed(problem, forGood, clock.instant())) fire(Step.FAILED, mail, problem);
    }

    /** A mail to somebody who must not be written to never leaves; a person must find another way, or none. */
    private boolean mayLeave(OutboxMail mail) {
        if (!gate.isShut(mail.channel(), mail.address())) return true;
        failed(mail, STOPPED, true);
        return false;
    }

    private void fire(Step step, OutboxMail mail, String problem) {
        events.fire(new PostEvent(step, mail.owner(), mail.channel(), problem));
    }
}
