package org.openleap.web.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.feedback.FeedbackReference;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareItem;

/** The wording for one audience while it is written. */
public class ShareForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String audience = "";

    @NotBlank
    @Size(max = 4000)
    private String wording = "";

    /** Begins with the person's words; a person takes out what must not leave. */
    void begin(String words) {
        if (wording.isEmpty()) wording = words.substring(0, Math.min(words.length(), 4000));
    }

    ShareItem toCommand(FeedbackReference item) {
        return new ShareItem(item, new Audience(audience), wording.replace("\r\n", "\n"));
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
