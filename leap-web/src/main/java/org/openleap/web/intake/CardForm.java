package org.openleap.web.intake;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.openleap.feedback.FeedbackText;
import org.openleap.intake.EnterCard;

/** One card while it is typed. The key stays the same until it was sent, so that it is one item. */
public class CardForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID key = UUID.randomUUID();

    @FeedbackText
    private String words = "";

    @Size(max = FeedbackText.LONGEST)
    private String request = "";

    private String service = "";
    private boolean mayPublish;

    EnterCard toCommand(long session) {
        return new EnterCard(session, key, clean(words), clean(request), service, mayPublish);
    }

    /** Browsers send line ends their own way. */
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request == null ? "" : request;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service;
    }

    public boolean isMayPublish() {
        return mayPublish;
    }

    public void setMayPublish(boolean mayPublish) {
        this.mayPublish = mayPublish;
    }
}
