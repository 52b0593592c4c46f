package org.openleap.webhook.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeType;
import org.openleap.webhook.DeliveryLine;
import org.openleap.webhook.DeliveryResult;
import org.openleap.webhook.DeliveryStatus;

/**
 * One change on its way to one endpoint. Born WAITING when the change is in the feed; ends DELIVERED, DEAD after the last
 * attempt, or DROPPED when the record is hidden from the partner by then. The partner can have it sent again.
 */
@Entity
@Table(name = "webhook_delivery")
public class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long endpoint;

    @Column(name = "change_id")
    private long change;

    @Enumerated(EnumType.STRING)
    private ChangeType type;

    private String subject;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Enumerated(EnumType.STRING)
    private DeliveryResult result;

    @Column(name = "http_status")
    private int httpStatus;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Version
    private long version;

    protected Delivery() {}

    static Delivery of(Change change, Endpoint endpoint, Instant now) {
        var delivery = new Delivery();
        delivery.endpoint = endpoint.id();
        delivery.change = change.id();
        delivery.type = change.type();
        delivery.subject = change.subject();
        delivery.at = change.at();
        delivery.status = DeliveryStatus.WAITING;
        delivery.dueAt = now;
        delivery.result = DeliveryResult.NOT_TRIED;
        return delivery;
    }

    /** A node tries it; no other does until then. */
    void lease(Instant until) {
        leaseUntil = until;
    }

    /** The record is hidden from the partner by now. */
    void drop() {
        status = status.moveTo(DeliveryStatus.DROPPED);
    }

    /** One attempt is over. After the last one nobody tries it again by itself. */
    void tried(Receipt receipt, Instant now, RandomGenerator random) {
        attempts++;
        result = receipt.result();
        httpStatus = receipt.status();
        triedAt = now;
        leaseUntil = null;
        if (receipt.isAccepted()) status = status.moveTo(DeliveryStatus.DELIVERED);
        else again(now, random);
    }

    /** Not tried: its endpoint is failing, so it comes back a little later. */
    void putOff(Instant now, RandomGenerator random) {
        leaseUntil = null;
        dueAt = RetrySchedule.after(Math.max(1, attempts), random)
                .map(now::plus)
                .orElse(now);
    }

    private void again(Instant now, RandomGenerator random) {
        RetrySchedule.after(attempts, random)
                .ifPresentOrElse(pause -> dueAt = now.plus(pause), () -> status = status.moveTo(DeliveryStatus.DEAD));
    }

    /** The partner wants it once more, from the beginning of the schedule. */
    void repeat(Instant now) {
        status = status.moveTo(DeliveryStatus.WAITING);
        attempts = 0;
        dueAt = now;
    }

    long id() {
        return id;
    }

    long endpoint() {
        return endpoint;
    }

    DeliveryStatus status() {
        return status;
    }

    Instant at() {
        return at;
    }

    Change change() {
        return new Change(change, type, subject, at);
    }

    /** The same at every attempt, so that a receiver can tell what it has had. */
    String messageId() {
        return "msg_" + endpoint + "_" + change;
    }

    DeliveryLine line() {
        return new DeliveryLine(id, type, subject, at, status, attempts, result, httpStatus, dueAt);
    }
}
