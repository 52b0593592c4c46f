package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.LabelSuggestion;
import org.openleap.suggestion.SuggestionDetail;

/** Which label a suggestion gets, while it is chosen; empty for none. */
public class LabelForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Size(max = 60)
    private String label = "";

    LabelSuggestion toCommand(SuggestionDetail suggestion) {
        return new LabelSuggestion(suggestion.reference(), suggestion.version(), label);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label == null ? "" : label;
    }
}
