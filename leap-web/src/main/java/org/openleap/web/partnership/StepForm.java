package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.partnership.MovePartnership;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.SetTerm;
import org.openleap.partnership.SucceedPartnership;

/** A step of the life of a partnership while it is written. Only the fields that the page shows are checked. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate reviewBy;

    @NotBlank
    @Size(min = 10, max = 2000)
    private String words = "";

    @NotBlank
    private String successor = "";

    MovePartnership toMove(PartnershipDetail partnership) {
        return new MovePartnership(partnership.reference(), partnership.version(), words);
    }

    /** A term that begins on the day that was typed, or today. */
    SetTerm toTerm(PartnershipDetail partnership, LocalDate today) {
        var begins = from == null ? today : from;
        return new SetTerm(partnership.reference(), partnership.version(), begins, reviewBy, words);
    }

    SucceedPartnership toSuccession(PartnershipDetail partnership) {
        return new SucceedPartnership(
                partnership.reference(), partnership.version(), new PartnershipReference(successor), words);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }
}
