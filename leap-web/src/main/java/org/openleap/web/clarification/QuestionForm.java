package org.openleap.web.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.clarification.AskProposer;
import org.openleap.suggestion.SuggestionDetail;

/** A question to the person who said it, while it is written. */
public class QuestionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String question = "";

    AskProposer toCommand(SuggestionDetail suggestion) {
        return new AskProposer(suggestion.reference(), suggestion.version(), question);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
