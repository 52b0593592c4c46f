package org.openleap.web.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.notification.RecordTold;
import org.openleap.notification.TellingSummary;

/** How somebody was told, while it is noted. */
public class TellingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 1000)
    private String how = "";

    RecordTold toCommand(TellingSummary telling) {
        return new RecordTold(telling.id(), telling.version(), how);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
