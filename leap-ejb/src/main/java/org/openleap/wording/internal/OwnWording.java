package org.openleap.wording.internal;

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
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;
import org.openleap.shared.LastChange;
import org.openleap.wording.RestoreWording;
import org.openleap.wording.WordingEvent;
import org.openleap.wording.WriteWording;

/** From a day on a letter has these words: written once, and never changed, so that the rows are their own history. */
@Entity
@Table(name = "own_wording")
public class OwnWording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private long number;

    @Column(name = "valid_from")
    private LocalDate from;

    /** Empty for LEAP's own. */
    @Column(name = "subject_line")
    private String subjectLine;

    private String body;
    private String reason;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected OwnWording() {}

    static OwnWording of(WriteWording command, UserId by, Instant at) {
        var own = new OwnWording(command.draft().occasion(), command.version(), command.reason(), by, at);
        own.from = command.from();
        own.subjectLine = command.draft().text().subject();
        own.body = command.draft().text().body();
        return own;
    }

    /** LEAP's words again. */
    static OwnWording of(RestoreWording command, LocalDate today, UserId by, Instant at) {
        var own = new OwnWording(command.occasion(), command.version(), command.reason(), by, at);
        own.from = today;
        own.subjectLine = "";
        own.body = "";
        return own;
    }

    private OwnWording(Occasion occasion, long version, String reason, UserId by, Instant at) {
        this.occasion = occasion;
        this.number = version + 1;
        this.reason = reason.strip();
        this.by = by.value();
        this.at = at;
    }

    Occasion occasion() {
        return occasion;
    }

    /** Counted for each letter; no two people can write the same one. */
    long number() {
        return number;
    }

    LocalDate from() {
        return from;
    }

    /** Empty when they are LEAP's. */
    Optional<LetterText> text() {
        return subjectLine.isEmpty() ? Optional.empty() : Optional.of(new LetterText(subjectLine, body));
    }

    String reason() {
        return reason;
    }

    UserId by() {
        return new UserId(by);
    }

    Instant at() {
        return at;
    }

    WordingEvent event() {
        return new WordingEvent(occasion, text().isPresent(), from, by(), at);
    }

    LastChange lastChange() {
        return new LastChange(by, at, event().action());
    }
}
