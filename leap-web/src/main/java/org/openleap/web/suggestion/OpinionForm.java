package org.openleap.web.suggestion;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionDetail;

/** What a second person thinks, while it is written. */
public class OpinionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String note = "";

    SecondOpinion toCommand(SuggestionDetail suggestion, boolean agrees) {
        return new SecondOpinion(suggestion.reference(), suggestion.version(), agrees, note);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
