package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.partnership.BeginPartnership;

/** A partnership that staff begin. */
public class BeginForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @Size(max = 2000)
    private String purpose = "";

    private String organisation = "";

    BeginPartnership toCommand() {
        return new BeginPartnership(title, purpose, organisation == null ? "" : organisation);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
