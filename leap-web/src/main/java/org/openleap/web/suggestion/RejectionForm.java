package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.SuggestionDetail;

/** "We cannot do this": a rejection while it is written. */
public class RejectionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String reasonCode = "";

    @NotBlank
    @Size(min = 20, max = 2000)
    private String reason = "";

    @NotBlank
    @Size(max = 1000)
    private String wouldChange = "";

    @NotNull
    private LocalDate reviewOn;

    public RejectSuggestion toCommand(SuggestionDetail suggestion) {
        return new RejectSuggestion(
                suggestion.reference(), suggestion.version(), reasonCode, reason, wouldChange, reviewOn);
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(String reasonCode) {
        this.reasonCode = reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWouldChange() {
        return wouldChange;
    }

    public void setWouldChange(String wouldChange) {
        this.wouldChange = wouldChange;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
