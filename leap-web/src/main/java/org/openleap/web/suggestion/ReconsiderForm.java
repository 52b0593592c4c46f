package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.ReconsiderSuggestion;
import org.openleap.suggestion.SuggestionDetail;

/** Why somebody new should look at it, while it is written. */
public class ReconsiderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String why = "";

    private boolean lifted;

    ReconsiderSuggestion toCommand(SuggestionDetail suggestion) {
        return new ReconsiderSuggestion(suggestion.reference(), suggestion.version(), lifted, why);
    }

    public boolean isLifted() {
        return lifted;
    }

    public void setLifted(boolean lifted) {
        this.lifted = lifted;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
