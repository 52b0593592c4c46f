package org.openleap.notification.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail that must leave. Born PENDING in the transaction that owes the telling; leased to one node for each attempt; ends
 * SENT, or DEAD after the last attempt, where a person sees it.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
    /** Waiting time after each failed attempt; when they are used up the mail is dead. */
    static final Duration[] BACKOFF = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6)
    };

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "telling_id")
    private Telling telling;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "last_problem")
    private String lastProblem;

    protected OutboxMail() {}

    /** The Message-ID is made from the telling and the try, so that a repeated send can be recognised. */
    static OutboxMail of(Telling telling, int round, Instant at) {
        var mail = new OutboxMail();
        mail.telling = telling;
        mail.messageId = "<telling-" + telling.id() + "-" + round + "@leap.invalid>";
        mail.status = Status.PENDING;
        mail.dueAt = at;
        mail.lastProblem = "";
        return mail;
    }

    /** One node takes it for one attempt. */
    void lease(Instant until) {
        attempts++;
        leaseUntil = until;
    }

    void sent() {
        status = Status.SENT;
        leaseUntil = null;
    }

    /** Plans the next attempt; true when there is none left. */
    boolean failed(String problem, boolean forGood, Instant at) {
        lastProblem = problem.substring(0, Math.min(problem.length(), 200));
        leaseUntil = null;
        if (forGood || attempts > BACKOFF.length) {
            status = Status.DEAD;
            return true;
        }
        dueAt = at.plus(BACKOFF[attempts - 1]);
        return false;
    }

    long id() {
        return id;
    }

    Telling telling() {
        return telling;
    }

    String messageId() {
        return messageId;
    }

    /** Where a mail stands. */
    public enum Status {
        PENDING,
        SENT,
        DEAD
    }
}
