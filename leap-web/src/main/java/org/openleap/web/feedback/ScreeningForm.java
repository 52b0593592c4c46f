package org.openleap.web.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;

/** What a person found when screening. */
public class ScreeningForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private ScreeningOutcome outcome;

    @Size(max = 1000)
    private String reason = "";

    @Size(max = 200)
    private String receivingBody = "";

    ScreenFeedback toCommand(FeedbackDetail item) {
        return new ScreenFeedback(item.reference(), item.version(), outcome, reason, receivingBody);
    }

    public ScreeningOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ScreeningOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getReceivingBody() {
        return receivingBody;
    }

    public void setReceivingBody(String receivingBody) {
        this.receivingBody = receivingBody == null ? "" : receivingBody;
    }
}
