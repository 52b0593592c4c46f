package org.openleap.web.suggestion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.SuggestionDetail;

/** "We will do this": an adoption while it is written. */
public class AdoptionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 2000)
    private String reason = "";

    @NotBlank
    @Size(max = 500)
    private String action = "";

    @NotNull
    private LocalDate due;

    @NotNull
    @Min(0)
    private Integer pounds = 0;

    public AdoptSuggestion toCommand(SuggestionDetail suggestion) {
        return new AdoptSuggestion(suggestion.reference(), suggestion.version(), reason, action, due, pounds);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Integer getPounds() {
        return pounds;
    }

    public void setPounds(Integer pounds) {
        this.pounds = pounds;
    }
}
