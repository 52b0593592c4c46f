package org.openleap.post.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openleap.post.Channel;
import org.openleap.post.PostProblem;
import org.openleap.post.PostedMail;
import org.openleap.post.Posting;
import org.openleap.post.UnsentMail;
import org.openleap.shared.error.ConflictException;

/**
 * A mail that must leave: an e-mail, a text message or a letter. Born PENDING in the transaction that owes it, with the
 * address and the words it leaves with; leased to one node for each attempt. An e-mail ends SENT; what a service carries is
 * CARRIED until the service says DELIVERED or FAILED. After the last attempt it is DEAD, where a person sees it; what need
 * not leave any more is WITHDRAWN.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
    /** Waiting time after each failed attempt; when they are used up the mail is dead. */
    static final Duration[] BACKOFF = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6)
    };

    /** How long a service may take to say what became of a mail. */
    static final Duration LONGEST_WAY = Duration.ofDays(10);

    private static final String HEADER_VALUE = ": ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "mail_key")
    private String key;

    private String owner;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "message_id")
    private String messageId;

    private String address;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;

    /** What it says is forgotten once it has left. */
    private boolean secret;

    /** One {@code Name: value} a line. */
    private String headers;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "posted_at")
    private Instant postedAt;

    /** When it is next looked at: tried, or asked for. */
    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    /** What the service calls it; empty for e-mails. */
    @Column(name = "carrier_id")
    private String carrierId;

    @Column(name = "last_problem")
    private String lastProblem;

    protected OutboxMail() {}

    /** The Message-ID is made from the key, so that a repeated send can be recognised. */
    public static OutboxMail of(Posting posting, Instant at) {
        var mail = new OutboxMail();
        mail.key = posting.key();
        mail.owner = posting.owner();
        mail.channel = posting.channel();
        mail.messageId = "<" + name(posting) + "@leap.invalid>";
        mail.address = posting.address();
        mail.subjectLine = posting.subject();
        mail.body = posting.body();
        mail.secret = posting.secret();
        mail.headers = posting.headers().entrySet().stream()
                .map(header -> header.getKey() + HEADER_VALUE + header.getValue())
                .collect(Collectors.joining("\n"));
        mail.status = Status.PENDING;
        mail.postedAt = at;
        mail.dueAt = at;
        mail.carrierId = "";
        mail.lastProblem = "";
        return mail;
    }

    private static String name(Posting posting) {
        if (!posting.owner().isEmpty()) return posting.key();
        return "mail-" + UUID.nameUUIDFromBytes(posting.key().getBytes(StandardCharsets.US_ASCII));
    }

    /** One node takes it for one attempt, or to ask for it. */
    void lease(Instant until) {
        leaseUntil = until;
        if (status == Status.PENDING) attempts++;
    }

    /** The mail server took it. */
    void sent() {
        status = Status.SENT;
        leaseUntil = null;
        if (secret) body = "";
    }

    /** A service took it and will say what became of it. */
    void carried(String carrier, Instant at) {
        status = Status.CARRIED;
        carrierId = carrier;
        leaseUntil = null;
        dueAt = at.plus(BACKOFF[0]);
    }

    /** The service still has it. True when that has taken too long, and the mail counts as lost. */
    boolean stillUnderWay(Instant at) {
        leaseUntil = null;
        var age = Duration.between(postedAt, at);
        if (age.compareTo(LONGEST_WAY) > 0) {
            returned("no answer");
            return true;
        }
        var next = age.compareTo(BACKOFF[3]) < 0 ? BACKOFF[0] : BACKOFF[2];
        dueAt = at.plus(next);
        return false;
    }

    void delivered() {
        status = Status.DELIVERED;
        leaseUntil = null;
    }

    /** The service could not deliver it. */
    void returned(String problem) {
        status = Status.FAILED;
        lastProblem = shortened(problem);
        leaseUntil = null;
    }

    /** Plans the next attempt; true when there is none left. */
    boolean failed(String problem, boolean forGood, Instant at) {
        lastProblem = shortened(problem);
        leaseUntil = null;
        if (forGood || attempts > BACKOFF.length) {
            status = Status.DEAD;
            return true;
        }
        dueAt = at.plus(BACKOFF[attempts - 1]);
        return false;
    }

    /** @throws ConflictException {@link PostProblem#NOT_GIVEN_UP} */
    public void tryAgain(Instant at) {
        if (status != Status.DEAD) throw new ConflictException(PostProblem.NOT_GIVEN_UP);
        status = Status.PENDING;
        attempts = 0;
        dueAt = at;
    }

    static String shortened(String problem) {
        return problem.substring(0, Math.min(problem.length(), 200));
    }

    OutgoingMail outgoing() {
        return new OutgoingMail(id, messageId, channel, address, subjectLine, body, headers(), attempts);
    }

    public PostedMail posted(List<PostedMail.Attempt> tries) {
        return new PostedMail(key, channel, address, subjectLine, body, status.name(), postedAt, tries);
    }

    public UnsentMail unsent() {
        int slash = key.indexOf('/');
        var about = slash < 0 ? key : key.substring(0, slash);
        return new UnsentMail(id, about, channel, address, lastProblem, attempts, postedAt);
    }

    Map<String, String> headers() {
        return headers.lines()
                .map(line -> line.split(HEADER_VALUE, 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    String headerLines() {
        return headers;
    }

    long id() {
        return id;
    }

    String key() {
        return key;
    }

    public String owner() {
        return owner;
    }

    Channel channel() {
        return channel;
    }

    String messageId() {
        return messageId;
    }

    String address() {
        return address;
    }

    String carrierId() {
        return carrierId;
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String subjectLine() {
        return subjectLine;
    }

    String body() {
        return body;
    }

    boolean isSecret() {
        return secret;
    }

    boolean isLoose() {
        return owner.isEmpty();
    }

    /** Where a mail stands. */
    public enum Status {
        PENDING,
        SENT,
        CARRIED,
        DELIVERED,
        FAILED,
        DEAD,
        WITHDRAWN
    }
}
