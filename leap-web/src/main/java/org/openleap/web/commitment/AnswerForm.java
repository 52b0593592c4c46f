package org.openleap.web.commitment;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.commitment.AnswerWaiver;
import org.openleap.commitment.CommitmentDetail;

/** The answer to somebody who asks to be let off, while it is written. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String note = "";

    AnswerWaiver toCommand(CommitmentDetail commitment, boolean agrees) {
        return new AnswerWaiver(commitment.reference(), commitment.version(), agrees, note == null ? "" : note);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
