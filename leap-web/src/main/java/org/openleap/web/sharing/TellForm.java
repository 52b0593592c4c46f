package org.openleap.web.sharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.FeedbackText;
import org.openleap.shared.EmailAddress;
import org.openleap.sharing.TellTrust;

/** What a partner heard, while it is written. The key stays the same until it was sent, so that it is sent once. */
public class TellForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID key = UUID.randomUUID();

    @FeedbackText
    private String words = "";

    @NotNull
    @Size(max = FeedbackText.LONGEST)
    private String request = "";

    private String service = "";
    private String month = "";

    @NotNull
    @Size(max = 300)
    private String how = "";

    @Min(0)
    @Max(100_000)
    private Integer people;

    private Answer harm = Answer.NO;
    private boolean share = true;
    private boolean publish;

    @NotNull
    @Pattern(regexp = "|" + EmailAddress.FORMAT)
    private String email = "";

    /** Browsers send line ends their own way. */
    TellTrust toCommand() {
        return new TellTrust(
                key,
                words.replace("\r\n", "\n"),
                request.replace("\r\n", "\n"),
                service,
                how.strip().replaceAll("\\p{Cntrl}", " "),
                people == null ? 0 : people,
                month,
                harm,
                share,
                publish,
                email);
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
        this.request = request;
    }

    public String getService() {
        return service;
    }

    /** "Not sure" comes as nothing at all. */
    public void setService(String service) {
        this.service = service == null ? "" : service;
    }

    public String getMonth() {
        return month;
    }

    /** "Not sure" comes as nothing at all. */
    public void setMonth(String month) {
        this.month = month == null ? "" : month;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Answer getHarm() {
        return harm;
    }

    public void setHarm(Answer harm) {
        this.harm = harm;
    }

    public boolean isShare() {
        return share;
    }

    public void setShare(boolean share) {
        this.share = share;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
