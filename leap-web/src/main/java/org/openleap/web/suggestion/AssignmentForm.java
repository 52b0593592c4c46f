package org.openleap.web.suggestion;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.openleap.identity.UserId;
import org.openleap.suggestion.AssignSuggestion;
import org.openleap.suggestion.SuggestionDetail;

/** Who is to decide, while it is chosen. */
public class AssignmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String owner = "";

    AssignSuggestion toCommand(SuggestionDetail suggestion) {
        return new AssignSuggestion(suggestion.reference(), suggestion.version(), new UserId(owner));
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
