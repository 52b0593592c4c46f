package org.openleap.web.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.clarification.NoteAnswer;
import org.openleap.suggestion.SuggestionDetail;

/** What the person answered on the phone or in a letter, while it is noted. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 2000)
    private String answer = "";

    @NotBlank
    @Size(max = 200)
    private String how = "";

    NoteAnswer toCommand(SuggestionDetail suggestion) {
        return new NoteAnswer(suggestion.reference(), suggestion.version(), answer, how);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
