package org.openleap.web.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.subject.LeaveOut;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.RequestReference;

/** Words that stay out of a file, while somebody names them. */
public class LeaveOutForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 2, max = 300)
    private String words = "";

    @NotNull
    private LeaveOutReason reason = LeaveOutReason.ANOTHER_PERSON;

    LeaveOut toCommand(RequestReference request) {
        return new LeaveOut(request, words, reason);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LeaveOutReason getReason() {
        return reason;
    }

    public void setReason(LeaveOutReason reason) {
        this.reason = reason;
    }
}
