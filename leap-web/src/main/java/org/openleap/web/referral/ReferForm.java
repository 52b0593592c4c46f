package org.openleap.web.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.referral.ReferSuggestion;
import org.openleap.suggestion.SuggestionDetail;

/** To whom it is passed and why, while it is written. */
public class ReferForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String organisation = "";

    @NotBlank
    @Size(min = 20, max = 1000)
    private String why = "";

    ReferSuggestion toCommand(SuggestionDetail suggestion) {
        return new ReferSuggestion(suggestion.reference(), suggestion.version(), organisation, why);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
