package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.suggestion.HoldWork;
import org.openleap.suggestion.SuggestionDetail;

/** Why the work rests or takes longer, while it is written. */
public class DelayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String reason = "";

    @NotNull
    private LocalDate due;

    HoldWork toCommand(SuggestionDetail suggestion) {
        return new HoldWork(suggestion.reference(), suggestion.version(), reason, due);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
