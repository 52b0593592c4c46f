package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.partnership.AcceptInterest;
import org.openleap.partnership.InterestDetail;
import org.openleap.partnership.MovePartnership;

/** The answer to somebody who signed up, while it is written. */
public class InterestAnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String organisation = "";
    private String type = "";

    @NotBlank
    @Size(min = 10, max = 2000)
    private String words = "";

    AcceptInterest toAcceptance(InterestDetail interest) {
        return new AcceptInterest(
                interest.summary().reference(),
                interest.version(),
                organisation == null ? "" : organisation,
                type == null ? "" : type,
                words);
    }

    MovePartnership toRefusal(InterestDetail interest) {
        return new MovePartnership(interest.summary().reference(), interest.version(), words);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
