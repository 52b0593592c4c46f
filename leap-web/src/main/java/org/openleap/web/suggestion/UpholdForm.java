package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.UpholdRejection;

/** "We looked again and still cannot do it", while it is written. */
public class UpholdForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 20, max = 2000)
    private String reason = "";

    @NotBlank
    @Size(max = 1000)
    private String wouldChange = "";

    @NotNull
    private LocalDate reviewOn;

    UpholdRejection toCommand(SuggestionDetail suggestion) {
        return new UpholdRejection(suggestion.reference(), suggestion.version(), reason, wouldChange, reviewOn);
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
