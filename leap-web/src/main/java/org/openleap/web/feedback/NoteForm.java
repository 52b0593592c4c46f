package org.openleap.web.feedback;

import java.io.Serializable;
import org.openleap.feedback.AddNote;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackText;

/** A private note while it is written. */
public class NoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @FeedbackText
    private String text = "";

    AddNote toCommand(FeedbackReference reference) {
        return new AddNote(reference, text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
