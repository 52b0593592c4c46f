package org.openleap.web.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.subject.AcknowledgeRequest;
import org.openleap.subject.CheckIdentity;
import org.openleap.subject.ExtendRequest;
import org.openleap.subject.RequestDetail;

/** What is typed for the steps of a request; each step has a form of its own on the page. */
public class RequestStepsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 500)
    private String how = "";

    @NotNull
    private LocalDate on;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String why = "";

    CheckIdentity toIdentity(RequestDetail request) {
        return new CheckIdentity(request.reference(), request.version(), how);
    }

    AcknowledgeRequest toAcknowledgement(RequestDetail request) {
        return new AcknowledgeRequest(request.reference(), request.version(), on);
    }

    ExtendRequest toExtension(RequestDetail request) {
        return new ExtendRequest(request.reference(), request.version(), why);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
