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
import java.util.EnumSet;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.suggestion.ReconsiderationCause;
import org.openleap.suggestion.SuggestionStatus;

/**
 * One second look at something that had ended. Born when somebody asks for it, with its own day; closed by the answer of a
 * person who had no hand in it before. Kept, so that what was turned round can be counted.
 */
@Entity
@Table(name = "reconsideration")
public class Reconsideration {
    /** States that close it. */
    static final Set<SuggestionStatus> ANSWERS = EnumSet.of(
            SuggestionStatus.ADOPTED,
            SuggestionStatus.IN_PROGRESS,
            SuggestionStatus.REJECTED,
            SuggestionStatus.COMPLETED,
            SuggestionStatus.WITHDRAWN);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;

    @Enumerated(EnumType.STRING)
    private ReconsiderationCause cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "had_ended")
    private SuggestionStatus hadEnded;

    private String words;
    private LocalDate due;

    @Column(name = "asked_by")
    private UserId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus outcome;

    @Column(name = "decided_by")
    private UserId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Reconsideration() {}

    /**
     * @param suggestion while it still stands where it had ended
     * @param words what speaks for it; of the proposer, a reviewer or a lead
     * @param due the day by which somebody new decides
     */
    static Reconsideration of(Suggestion suggestion, ReconsiderationCause cause, String words, LocalDate due) {
        var second = new Reconsideration();
        second.item = suggestion.reference().item();
        second.number = suggestion.reference().number();
        second.cause = cause;
        second.hadEnded = suggestion.status();
        second.words = words.strip();
        second.due = due;
        return second;
    }

    Reconsideration asked(UserId by, Instant at) {
        askedBy = by;
        askedAt = at;
        return this;
    }

    void answer(SuggestionStatus end, UserId by, Instant at) {
        outcome = end;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isOpen() {
        return outcome == null;
    }

    public ReconsiderationCause cause() {
        return cause;
    }

    /** Whether it had ended with a no; else it was said to be done. */
    public boolean isAboutRejection() {
        return hadEnded == SuggestionStatus.REJECTED;
    }

    public String words() {
        return words;
    }
}
