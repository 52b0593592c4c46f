package org.openleap.subscription.internal;

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
import java.util.Locale;
import org.openleap.subscription.AskSubscription;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.SubscriptionDetail;
import org.openleap.subscription.Topic;

/**
 * Somebody's wish to hear of new answers. Born when somebody types an address; counts once the owner of the address has confirmed
 * it; knows up to which edition it has told; deleted, with the address, when it is ended, never confirmed, or not confirmed again
 * after two years (domain.md 2.5: subscribers).
 */
@Entity
@Table(name = "subscription")
public class Subscription {
    /** A link that nobody followed for so long leads nowhere. */
    static final Duration UNCONFIRMED = Duration.ofDays(7);
    /** After that the owner is asked whether they still want it. */
    static final Duration KEPT = Duration.ofDays(730);

    private static final Duration BETWEEN_LINKS = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String email;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String service;
    private String place;
    private String theme;

    @Column(name = "seen_edition")
    private long seenEdition;

    private boolean confirmed;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "keep_until")
    private Instant keepUntil;

    private boolean reminded;

    protected Subscription() {}

    static Subscription ask(AskSubscription command, Instant at) {
        var subscription = new Subscription();
        subscription.email = normal(command.email());
        subscription.askedAt = at;
        subscription.mailedAt = Instant.EPOCH;
        subscription.keepUntil = at.plus(UNCONFIRMED);
        subscription.wants(command.frequency(), command.topic(), at);
        return subscription;
    }

    /** The same address however it is typed. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    final void wants(Frequency often, Topic topic, Instant at) {
        frequency = often;
        dueAt = often.next(at);
        service = topic.service();
        place = topic.place();
        theme = topic.theme();
    }

    /** Its owner wants it: from this edition on, and for two years. */
    void confirm(long edition, Instant at) {
        if (!confirmed) told(edition, at);
        confirmed = true;
        reminded = false;
        keepUntil = at.plus(KEPT);
    }

    /** Everything up to this edition was told, or was nothing for this topic. */
    void told(long edition, Instant at) {
        seenEdition = edition;
        dueAt = frequency.next(at);
    }

    /** Whether another link may be mailed; an address that somebody else typed is not flooded. */
    boolean mayMail(Instant at) {
        return !mailedAt.plus(BETWEEN_LINKS).isAfter(at);
    }

    void mailed(Instant at) {
        mailedAt = at;
    }

    void remind() {
        reminded = true;
    }

    /** As its owner sees it. */
    public SubscriptionDetail detail() {
        return new SubscriptionDetail(shown(email), frequency, topic(), confirmed);
    }

    /** The first letter and the domain. */
    private static String shown(String address) {
        return address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    Frequency frequency() {
        return frequency;
    }

    Topic topic() {
        return new Topic(service, place, theme);
    }

    long seenEdition() {
        return seenEdition;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant mailedAt() {
        return mailedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant keepUntil() {
        return keepUntil;
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Subscription[" + id + "]";
    }
}
