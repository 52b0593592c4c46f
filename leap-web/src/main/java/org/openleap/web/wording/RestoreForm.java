package org.openleap.web.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.notification.Occasion;
import org.openleap.wording.RestoreWording;

/** Back to LEAP's own words, while the reason is typed. */
public class RestoreForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 500)
    private String reason = "";

    RestoreWording toCommand(Occasion occasion, long version) {
        return new RestoreWording(occasion, version, reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
