package org.openleap.web.followup;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.followup.AnswerCheck;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.OpenCheck;

/** What somebody saw who was asked, while it is written. */
public class CheckForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String words = "";

    AnswerCheck toCommand(OpenCheck check, CheckAnswer answer) {
        return new AnswerCheck(check.id(), check.version(), answer, words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
