package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.WorkAgain;

/** "It is not done", while it is written. */
public class WorkAgainForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 20, max = 1000)
    private String reason = "";

    @NotNull
    private LocalDate due;

    WorkAgain toCommand(SuggestionDetail suggestion) {
        return new WorkAgain(suggestion.reference(), suggestion.version(), reason, due);
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
