package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.feedback.FirstLookLane;
import org.openleap.feedback.LoopStatus;

/**
 * What is still open about an item: {@link LoopCounts} counts, the database derives from the counts where the item stands, and
 * the item itself only reads.
 */
@Embeddable
public class LoopState {
    /** Suggestions marked so far; they are numbered by it. */
    @Column(updatable = false)
    private int suggestions;

    @Column(name = "open_suggestions", updatable = false)
    private int openSuggestions;

    /** Suggestions that were found and not taken back, ended or not. */
    @Column(name = "standing_suggestions", updatable = false)
    private int standingSuggestions;

    @Column(name = "owed_tellings", updatable = false)
    private int owedTellings;

    /** Where it waits for the first look of a person: {@link FirstLookLane}, or empty. */
    @Column(name = "first_look", insertable = false, updatable = false)
    private String lane;

    @Enumerated(EnumType.STRING)
    @Column(name = "loop_status", insertable = false, updatable = false)
    private LoopStatus status;

    protected LoopState() {}

    static LoopState nothingYet() {
        return new LoopState();
    }

    LoopStatus status() {
        return status;
    }

    boolean hasOpenSuggestions() {
        return openSuggestions > 0;
    }

    /** Something was suggested, whatever became of that. */
    boolean hasFindings() {
        return standingSuggestions > 0;
    }

    /** Nothing was ever marked, and nobody is owed an answer. */
    boolean isUntouched() {
        return suggestions == 0 && owedTellings == 0;
    }
}
