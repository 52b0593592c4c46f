package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.SuggestionDetail;

/** "It is done": a completion while it is written. */
public class CompletionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 2000)
    private String change = "";

    @NotBlank
    @Size(min = 20, max = 2000)
    private String evidence = "";

    ProposeCompletion toCommand(SuggestionDetail suggestion) {
        return new ProposeCompletion(suggestion.reference(), suggestion.version(), change, evidence);
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
