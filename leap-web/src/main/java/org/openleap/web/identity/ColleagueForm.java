package org.openleap.web.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.identity.PrepareAccount;
import org.openleap.identity.WorksFor;
import org.openleap.shared.EmailAddress;

/** Who somebody is whom LEAP does not know yet, while it is typed. */
public class ColleagueForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotBlank
    @Size(max = 254)
    @Pattern(regexp = EmailAddress.FORMAT)
    private String email = "";

    /** Roles come with the first sign-in. */
    PrepareAccount toCommand(WorksFor work) {
        return new PrepareAccount(email, name.strip(), work.jobTitle(), Set.of(), work.services(), work.places());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email.strip();
    }
}
