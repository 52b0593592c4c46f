package org.openleap.insightfeed.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insightfeed.FeedKind;
import org.openleap.insightfeed.FeedRecord;
import org.openleap.insightfeed.FeedStatus;

/**
 * What the store knows of one thing. It keeps the mark of the content, never the content: that is read when it leaves. WAITING
 * until the store has taken exactly this content; ACCEPTED with its receipt; REFUSED until it changes or somebody sends it again.
 */
@Entity
@Table(name = "insight_record")
public class InsightRecord {
    /** One attempt has so long before another node may try. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST_WAIT_MINUTES = 64;
    private static final int LONGEST_TEXT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private FeedKind kind;

    private String subject;
    private FeedbackReference item;

    @Enumerated(EnumType.STRING)
    private FeedStatus status;

    private boolean withdrawn;

    /** Mark of the content that the store has, or has to get. */
    private String mark;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;
    private String problem;
    private String receipt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected InsightRecord() {}

    static InsightRecord of(Content content, String mark, Instant at) {
        var made = new InsightRecord();
        made.kind = content.kind();
        made.subject = content.subject();
        made.item = content.item();
        made.mark = "";
        made.receipt = "";
        made.receivedAt = Instant.EPOCH;
        made.changed(mark, false, at);
        return made;
    }

    /** The store has to hear of it, unless it is as the store knows it. */
    void changed(String newMark, boolean isGone, Instant at) {
        if (mark.equals(newMark)) return;
        mark = newMark;
        withdrawn = isGone;
        changedAt = at;
        status = FeedStatus.WAITING;
        problem = "";
        attempts = 0;
        dueAt = at;
    }

    /** It is not to be sent any more; whoever never had it need not be told. */
    void gone(String newMark, Instant at) {
        if (isKnown()) changed(newMark, true, at);
    }

    /** Whether the store has had it, or may have it. */
    boolean isKnown() {
        return receivedAt.isAfter(Instant.EPOCH) || attempts > 0;
    }

    /** One node tries it, with this content. */
    void leaving(String nowMark, Instant at) {
        mark = nowMark;
        attempts++;
        dueAt = at.plus(LEASE);
    }

    /** The store took the content with that mark. */
    void accepted(String sentMark, String storesId, Instant at) {
        receipt = shortened(storesId);
        receivedAt = at;
        problem = "";
        if (mark.equals(sentMark)) status = FeedStatus.ACCEPTED;
    }

    /** The store did not take it. */
    void failed(String why, boolean isForGood, Instant at) {
        problem = shortened(why);
        if (isForGood) status = FeedStatus.REFUSED;
        dueAt = at.plus(Duration.ofMinutes(Math.min(1L << Math.min(attempts, 6), LONGEST_WAIT_MINUTES)));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    FeedRecord line() {
        return new FeedRecord(id, kind, subject, status, withdrawn, changedAt, problem, receipt, receivedAt);
    }

    long id() {
        return id;
    }

    FeedKind kind() {
        return kind;
    }

    FeedStatus status() {
        return status;
    }

    FeedbackReference item() {
        return item;
    }

    String mark() {
        return mark;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** As {@link Content#key}. */
    String key() {
        return kind + " " + subject;
    }

    /** What tells the store to drop it. */
    Content goodbye() {
        return Content.withdrawn(kind, subject, item);
    }
}
