package org.openleap.web.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.subject.CloseRequest;
import org.openleap.subject.RequestDetail;
import org.openleap.subject.RequestStatus;

/** How a request ended, while somebody writes it down. */
public class CloseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private RequestStatus end;

    @NotBlank
    @Size(min = 10, max = 2000)
    private String outcome = "";

    CloseRequest toCommand(RequestDetail request) {
        return new CloseRequest(request.reference(), request.version(), end, outcome);
    }

    public RequestStatus getEnd() {
        return end;
    }

    public void setEnd(RequestStatus end) {
        this.end = end;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
