package org.openleap.web.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.action.Blocker;
import org.openleap.action.PlanItemDetail;
import org.openleap.action.StallItem;

/** Why it does not move, while it is written. */
public class StallForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Blocker blocker;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String reason = "";

    StallItem toCommand(PlanItemDetail item) {
        return new StallItem(item.reference(), item.version(), blocker, reason);
    }

    public Blocker getBlocker() {
        return blocker;
    }

    public void setBlocker(Blocker blocker) {
        this.blocker = blocker;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
