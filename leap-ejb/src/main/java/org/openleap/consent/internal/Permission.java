package org.openleap.consent.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.FirstAnswer;
import org.openleap.consent.RecordConsent;
import org.openleap.identity.UserId;

/** One entry of the ledger. Written once; only somebody who is erased is taken out of its note. */
@Entity
@Table(name = "consent_entry")
public class Permission {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private ConsentSubject.Kind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentAnswer answer;

    @Column(name = "text_version")
    private String text;

    private String partner;
    private String media;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private ConsentMethod method;

    private Instant at;

    @Column(name = "recorded_by")
    private UserId by;

    private String note;

    protected Permission() {}

    private Permission(ConsentSubject subject, ConsentPurpose purpose, ConsentAnswer answer) {
        this.kind = subject.kind();
        this.subject = subject.key();
        this.purpose = purpose;
        this.answer = answer;
        this.text = "";
        this.partner = "";
        this.media = "";
        this.note = "";
    }

    /** An answer that stood on its record until now. */
    static Permission first(ConsentSubject subject, FirstAnswer first) {
        var answer = first.given() ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED;
        var entry = new Permission(subject, first.purpose(), answer);
        entry.text = first.text();
        entry.method = first.method();
        entry.at = first.at();
        entry.by = UserId.PUBLIC;
        return entry;
    }

    static Permission of(RecordConsent command, UserId by, Instant at) {
        var entry = new Permission(command.subject(), command.purpose(), command.answer());
        entry.partner = command.partner().strip();
        entry.media = command.media().strip();
        entry.expiresOn = command.expiresOn().equals(LocalDate.MAX) ? null : command.expiresOn();
        entry.method = command.method();
        entry.note = command.note().strip();
        entry.at = at;
        entry.by = by;
        return entry;
    }

    /** What was given is given no more. */
    Permission ended(ConsentAnswer end, ConsentMethod how, UserId who, Instant when) {
        var entry = new Permission(subject(), purpose, end);
        entry.text = text;
        entry.partner = partner;
        entry.media = media;
        entry.method = how;
        entry.at = when;
        entry.by = who;
        return entry;
    }

    /** Somebody is taken out of what the staff noted. */
    void clean(UnaryOperator<String> removal) {
        note = removal.apply(note);
    }

    boolean isGiven() {
        return answer == ConsentAnswer.GIVEN;
    }

    boolean isFor(ConsentPurpose wanted, String ofPartner) {
        return purpose == wanted && partner.equals(ofPartner);
    }

    ConsentEntry entry(String byName) {
        var end = expiresOn == null ? LocalDate.MAX : expiresOn;
        return new ConsentEntry(id, subject(), purpose, answer, text, partner, media, end, method, at, byName, note);
    }

    ConsentSubject subject() {
        return new ConsentSubject(kind, subject);
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    ConsentAnswer answer() {
        return answer;
    }

    String partner() {
        return partner;
    }

    Instant at() {
        return at;
    }

    UserId by() {
        return by;
    }
}
