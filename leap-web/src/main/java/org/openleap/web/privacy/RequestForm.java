package org.openleap.web.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.subject.OpenRequest;
import org.openleap.subject.RequestKind;
import org.openleap.subject.RequestMethod;

/** A request while somebody logs it. */
public class RequestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private RequestKind kind;

    @NotNull
    private RequestMethod method;

    @NotNull
    private LocalDate receivedOn;

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotBlank
    @Size(max = 500)
    private String contact = "";

    @NotBlank
    @Size(max = 4000)
    private String asked = "";

    OpenRequest toCommand() {
        return new OpenRequest(kind, method, receivedOn, name, contact, asked);
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public RequestMethod getMethod() {
        return method;
    }

    public void setMethod(RequestMethod method) {
        this.method = method;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
