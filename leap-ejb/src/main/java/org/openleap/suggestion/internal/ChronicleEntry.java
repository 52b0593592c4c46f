package org.openleap.suggestion.internal;

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
import org.openleap.feedback.FeedbackReference;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.TrackedStep;

/**
 * What the proposer was told about a suggestion, in the words of that day. Written once and never changed, so that a second
 * decision does not rewrite the first.
 */
@Entity
@Table(name = "suggestion_chronicle")
public class ChronicleEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;

    @Enumerated(EnumType.STRING)
    private ChronicleKind kind;

    private String words;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "happened_at")
    private Instant at;

    protected ChronicleEntry() {}

    /**
     * @param words the reason, the news or what has changed, in plain words; may be empty
     * @param day the day it promises, {@link LocalDate#MAX} for none
     */
    static ChronicleEntry of(Suggestion suggestion, ChronicleKind kind, String words, LocalDate day) {
        var entry = new ChronicleEntry();
        entry.item = suggestion.reference().item();
        entry.number = suggestion.reference().number();
        entry.kind = kind;
        entry.words = words;
        entry.promisedOn = day.equals(LocalDate.MAX) ? null : day;
        entry.at = suggestion.lastChange().at();
        return entry;
    }

    /** As its proposer reads it. */
    TrackedStep step(String title) {
        var on = LocalDate.ofInstant(at, WorkingDays.LONDON);
        return TrackedStep.of(kind.key(), on, title, words).promising(promisedOn());
    }

    public int number() {
        return number;
    }

    public ChronicleKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** {@link LocalDate#MAX} when it promises none. */
    public LocalDate promisedOn() {
        return promisedOn == null ? LocalDate.MAX : promisedOn;
    }

    public Instant at() {
        return at;
    }
}
