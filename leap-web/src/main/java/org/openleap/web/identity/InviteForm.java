package org.openleap.web.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.identity.InvitePartner;
import org.openleap.identity.PartnerRole;
import org.openleap.shared.EmailAddress;

/** An invitation while it is written. */
public class InviteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 100)
    @Pattern(regexp = InvitePartner.NAME)
    private String givenName = "";

    @NotBlank
    @Size(max = 100)
    @Pattern(regexp = InvitePartner.NAME)
    private String familyName = "";

    @NotBlank
    @Size(max = 254)
    @Pattern(regexp = EmailAddress.FORMAT)
    private String email = "";

    @NotNull
    private PartnerRole role = PartnerRole.PARTNER;

    InvitePartner toCommand(String organisation) {
        return new InvitePartner(organisation, givenName, familyName, email.strip(), role);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email.strip();
    }

    public PartnerRole getRole() {
        return role;
    }

    public void setRole(PartnerRole role) {
        this.role = role;
    }
}
