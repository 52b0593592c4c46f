package org.openleap.web.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.action.GiveReason;
import org.openleap.action.PlanItemDetail;

/** A reason while it is written. */
public class ReasonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String reason = "";

    GiveReason toCommand(PlanItemDetail item) {
        return new GiveReason(item.reference(), item.version(), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
