package org.openleap.web.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.TakeRole;

/** What a person is in an organisation, while it is typed. */
public class RoleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String role = "lead_contact";

    @Size(max = 200)
    private String title = "";

    @NotNull
    private LocalDate starts;

    TakeRole toRole(OrganisationAlias organisation) {
        return new TakeRole(organisation, role, title.strip(), starts);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role == null ? "" : role;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }
}
