package org.openleap.web.feedback;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreenFeedback;

/** What a person found when they looked first. */
public class ScreeningForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String reason = "";

    private String refusal = "";

    private RedirectTarget target = RedirectTarget.COMPLAINT;

    @Size(max = 200)
    private String body = "";

    @Size(max = 500)
    private String consent = "";

    ScreenFeedback pass(FeedbackDetail item) {
        return ScreenFeedback.pass(item.reference(), item.version(), reason);
    }

    ScreenFeedback hold(FeedbackDetail item) {
        return ScreenFeedback.hold(item.reference(), item.version(), reason);
    }

    ScreenFeedback refuse(FeedbackDetail item) {
        return ScreenFeedback.refuse(item.reference(), item.version(), refusal, reason);
    }

    ScreenFeedback redirect(FeedbackDetail item) {
        var to = Handover.to(target, body, consent);
        return ScreenFeedback.redirect(item.reference(), item.version(), to, reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = text(reason);
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = text(refusal);
    }

    public RedirectTarget getTarget() {
        return target;
    }

    public void setTarget(RedirectTarget target) {
        this.target = target;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = text(body);
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = text(consent);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
