package org.openleap.mailbox.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.mailbox.KeptMail;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.KeptReason;
import org.openleap.mailbox.MailboxEvent;
import org.openleap.privacy.Removal;
import org.openleap.shared.LastChange;

/** A mail that waits for a person. Whatever somebody wrote in it goes as soon as the person has decided. */
@Entity
@Table(name = "kept_mail")
public class KeptMailRecord {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 1000;
    private static final int LONGEST_NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "mail_hash")
    private String hash;

    @Enumerated(EnumType.STRING)
    private KeptReason reason;

    @Enumerated(EnumType.STRING)
    private KeptMailStatus status;

    private String sender;

    @Column(name = "sender_name")
    private String name;

    private String subject;
    private String words;
    private int attachments;

    /** Reference of the item whose letter it answers; else empty. */
    private String answers;

    private String item;
    private String note;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected KeptMailRecord() {}

    static KeptMailRecord of(
            IncomingMail mail, String hash, KeptReason reason, Optional<FeedbackReference> about, Instant at) {
        var kept = new KeptMailRecord();
        kept.hash = hash;
        kept.reason = reason;
        kept.status = KeptMailStatus.WAITING;
        kept.take(mail);
        kept.answers = about.map(FeedbackReference::value).orElse("");
        kept.item = "";
        kept.note = "";
        kept.keptAt = at;
        kept.lastChange = new LastChange(UserId.SYSTEM.value(), at, "mail.kept");
        return kept;
    }

    private void take(IncomingMail mail) {
        sender = start(mail.from(), LONGEST_ADDRESS);
        name = start(mail.name(), LONGEST_NAME);
        subject = start(mail.subject(), LONGEST_SUBJECT);
        words = mail.text();
        attachments = mail.attachments();
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    public void takenIn(FeedbackReference as, UserId by, Instant at) {
        status = status.moveTo(KeptMailStatus.TAKEN_IN);
        item = as.value();
        empty();
        lastChange = new LastChange(by.value(), at, "mail.takenIn");
    }

    public void forgotten(String why, UserId by, Instant at) {
        status = status.moveTo(KeptMailStatus.FORGOTTEN);
        note = why.strip();
        empty();
        lastChange = new LastChange(by.value(), at, "mail.forgotten");
    }

    /** Takes its writer out; one that waits still waits, for a person may have its words in the mailbox. */
    void erase(Removal removal) {
        empty();
        note = removal.ofOurs(note, LONGEST_NOTE);
    }

    private void empty() {
        sender = "";
        name = "";
        subject = "";
        words = "";
    }

    /** As it was read. */
    IncomingMail mail() {
        return new IncomingMail(hash, sender, name, subject, words, attachments, List.of(), false, "");
    }

    Optional<FeedbackReference> about() {
        return FeedbackReference.read(answers);
    }

    /** What happened last, for the trail. */
    MailboxEvent event() {
        var facts = item.isEmpty() ? Map.of("reason", reason.name()) : Map.of("item", item);
        return new MailboxEvent(lastChange.what(), id, facts, new UserId(lastChange.by()), lastChange.at());
    }

    public KeptMail toKeptMail() {
        return new KeptMail(id, reason, status, sender, name, subject, words, attachments, item, note, keptAt, version);
    }

    public long id() {
        return id;
    }

    String hash() {
        return hash;
    }

    KeptMailStatus status() {
        return status;
    }

    public Instant keptAt() {
        return keptAt;
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
