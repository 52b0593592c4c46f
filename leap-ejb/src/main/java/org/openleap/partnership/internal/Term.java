package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.openleap.partnership.SetTerm;

/** From when a partnership is in force, when it is looked at again, and how it ended. */
@Embeddable
public class Term {
    private LocalDate starts;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String closing;

    protected Term() {}

    /** Never with nothing but nulls: EclipseLink would leave it out when it reads the partnership. */
    static Term none() {
        var term = new Term();
        term.closing = "";
        return term;
    }

    void begin(SetTerm agreed) {
        starts = agreed.from();
        reviewBy = agreed.reviewBy();
    }

    void extend(SetTerm agreed) {
        reviewBy = agreed.reviewBy();
    }

    void close(String reason) {
        closing = reason.strip();
    }

    void reopen() {
        closing = "";
    }

    void end(String words, LocalDate on) {
        close(words);
        endedOn = on;
    }

    /** {@link LocalDate#MAX} before it is in force. */
    public LocalDate starts() {
        return Dates.open(starts);
    }

    /** {@link LocalDate#MAX} while no review is due. */
    public LocalDate reviewBy() {
        return Dates.open(reviewBy);
    }

    /** {@link LocalDate#MAX} while it has not ended. */
    public LocalDate endedOn() {
        return Dates.open(endedOn);
    }

    /** Why it rests, ended or came to nothing; empty otherwise. */
    public String closing() {
        return closing == null ? "" : closing;
    }
}
