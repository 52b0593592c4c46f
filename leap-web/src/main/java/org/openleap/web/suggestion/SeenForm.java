package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.UpholdCompletion;

/** "I have seen that it is done", while it is written. */
public class SeenForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 20, max = 2000)
    private String reason = "";

    UpholdCompletion toCommand(SuggestionDetail suggestion) {
        return new UpholdCompletion(suggestion.reference(), suggestion.version(), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
