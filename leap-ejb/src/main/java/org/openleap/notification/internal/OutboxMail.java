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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.notification.Mail;

/**
 * A mail that must leave, for a telling or for itself. Born PENDING in the transaction that owes it, with the address and
 * the words it leaves with; leased to one node for each attempt; ends SENT, or DEAD after the last attempt, where a person
 * sees it.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
    /** Waiting time after each failed attempt; when they are used up the mail is dead. */
    static final Duration[] BACKOFF = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6)
    };

    private static final String HEADER_VALUE = ": ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "telling_id")
    private Telling telling;

    /** What a mail that is no telling is about; null for a telling, which may have several mails. */
    @Column(name = "mail_key")
    private String key;

    @Column(name = "message_id")
    private String messageId;

    private String address;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;

    /** One {@code Name: value} a line. */
    private String headers;

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
        var id = "telling-" + telling.id() + "-" + round;
        var mail = addressed(id, telling.address(), telling.letter(), at);
        mail.telling = telling;
        return mail;
    }

    /** The Message-ID is made from the key, so that a repeated send can be recognised. */
    static OutboxMail of(Mail posted, Letter letter, Instant at) {
        var key = posted.key().getBytes(StandardCharsets.US_ASCII);
        var mail = addressed("mail-" + UUID.nameUUIDFromBytes(key), posted.to(), letter, at);
        mail.key = posted.key();
        mail.headers = posted.headers().entrySet().stream()
                .map(header -> header.getKey() + HEADER_VALUE + header.getValue())
                .collect(Collectors.joining("\n"));
        return mail;
    }

    private static OutboxMail addressed(String id, String address, Letter letter, Instant at) {
        var mail = new OutboxMail();
        mail.messageId = "<" + id + "@leap.invalid>";
        mail.address = address;
        mail.subjectLine = letter.subject();
        mail.body = letter.body();
        mail.headers = "";
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

    /** Empty when the mail tells nobody an answer. */
    Optional<Telling> telling() {
        return Optional.ofNullable(telling);
    }

    String key() {
        return key;
    }

    String address() {
        return address;
    }

    Letter letter() {
        return new Letter(subjectLine, body);
    }

    Map<String, String> headers() {
        return headers.lines()
                .map(line -> line.split(HEADER_VALUE, 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    String headerLines() {
        return headers;
    }

    Instant dueAt() {
        return dueAt;
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
