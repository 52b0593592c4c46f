package org.openleap.notification.internal;

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
import java.util.Set;
import java.util.TreeSet;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;

/**
 * Something somebody is owed to be told. Born DUE when a step of the register owes it; an e-mail becomes SENT when the mail
 * server takes it and DELIVERED when no bounce came in time or the person opened their page; a call or a letter is
 * DELIVERED when a person notes it; a relay is DELIVERED when the organisation says whom it told; without a contact it is
 * PUBLISHED with the answer, or NOBODY_TO_TELL.
 */
@Entity
@Table(name = "telling")
public class Telling {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String item;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Route route;

    private String relay;
    private String recipient;
    private String address;
    private String needs;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;

    @Enumerated(EnumType.STRING)
    private TellingStatus status;

    @Column(insertable = false, updatable = false)
    private String queue;

    @Enumerated(EnumType.STRING)
    private EvidenceGrade grade;

    @Column(name = "owed_at")
    private Instant owedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String note;

    @Version
    private long version;

    protected Telling() {}

    /** @param due when it should have happened */
    public static Telling owe(OweTelling owed, Letter letter, Instant at, Instant due) {
        var telling = new Telling();
        telling.item = owed.item();
        telling.subject = owed.subject();
        telling.occasion = owed.occasion();
        telling.relay = "";
        telling.addressTo(owed.recipient());
        telling.subjectLine = letter.subject();
        telling.body = letter.body();
        telling.status = TellingStatus.DUE;
        telling.grade = EvidenceGrade.NONE;
        telling.owedAt = at;
        telling.dueAt = due;
        telling.note = "";
        return telling;
    }

    private void addressTo(Recipient to) {
        route = to.route();
        recipient = to.name();
        address = to.address();
        needs = String.join(",", new TreeSet<>(to.needs()));
    }

    /** The same news for somebody else, owed since the same moment. */
    public Telling copy() {
        var copy = new Telling();
        copy.item = item;
        copy.subject = subject;
        copy.occasion = occasion;
        copy.subjectLine = subjectLine;
        copy.body = body;
        copy.status = TellingStatus.DUE;
        copy.grade = EvidenceGrade.NONE;
        copy.owedAt = owedAt;
        copy.note = "";
        return copy;
    }

    /** An organisation passes it on to the people it speaks for, by the day. */
    public void through(String organisation, String name, Instant due) {
        relay = organisation;
        addressTo(new Recipient(name, Route.NONE, "", Set.of()));
        dueAt = due;
    }

    /** Somebody of the organisation says whom they told: a person confirms it. */
    public void relayed(String how, Instant at) {
        settle(TellingStatus.DELIVERED, EvidenceGrade.A, at);
        note = how;
    }

    /** The mail server took it. Somebody may have read the news on their page while the mail was on its way. */
    public void sent(Instant at) {
        if (!status.isSettled()) status = status.moveTo(TellingStatus.SENT);
        sentAt = at;
    }

    /** No bounce came within the window. */
    public void notBounced(Instant at) {
        settle(TellingStatus.DELIVERED, EvidenceGrade.B, at);
    }

    /** A person told them and notes how. */
    public void toldByPerson(String how, Instant at) {
        settle(TellingStatus.DELIVERED, EvidenceGrade.B, at);
        note = how;
    }

    /** They opened their own page: the best evidence there is. */
    public void seen(Instant at) {
        if (status.isSettled() && status != TellingStatus.PUBLISHED) grade = EvidenceGrade.A;
        else settle(TellingStatus.DELIVERED, EvidenceGrade.A, at);
    }

    /** The answer is public, and there is no other way to reach them. */
    public void published(Instant at) {
        settle(TellingStatus.PUBLISHED, EvidenceGrade.C, at);
    }

    /** There is nobody to tell, and nothing that must be published. */
    public void nobodyToTell(Instant at) {
        settle(TellingStatus.NOBODY_TO_TELL, EvidenceGrade.NONE, at);
    }

    /** The mail server refused it for good; no matter when they have read it on their page. */
    public void failed() {
        if (!status.isSettled()) status = status.moveTo(TellingStatus.FAILED);
    }

    /** A person wants the mail to be tried again. */
    public void tryAgain() {
        status = status.moveTo(TellingStatus.DUE);
    }

    private void settle(TellingStatus target, EvidenceGrade evidence, Instant at) {
        status = status.moveTo(target);
        grade = evidence;
        settledAt = at;
    }

    /** Nobody can be told directly, and nobody passes it on. */
    public boolean isAnonymous() {
        return route == Route.NONE && !isRelay();
    }

    /** An organisation passes it on. */
    public boolean isRelay() {
        return !relay.isEmpty();
    }

    public boolean isByEmail() {
        return route == Route.EMAIL;
    }

    public long id() {
        return id;
    }

    public String item() {
        return item;
    }

    public String subject() {
        return subject;
    }

    public Occasion occasion() {
        return occasion;
    }

    public TellingStatus status() {
        return status;
    }

    public EvidenceGrade grade() {
        return grade;
    }

    public String recipient() {
        return recipient;
    }

    public String address() {
        return address;
    }

    public Set<String> needs() {
        return needs.isEmpty() ? Set.of() : Set.of(needs.split(","));
    }

    public Letter letter() {
        return new Letter(subjectLine, body);
    }

    public Route route() {
        return route;
    }

    public Instant owedAt() {
        return owedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** {@link Instant#MAX} while it is not settled. */
    public Instant settledAt() {
        return settledAt == null ? Instant.MAX : settledAt;
    }

    public long version() {
        return version;
    }
}
