package org.openleap.web.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AttachSignedCopy;
import org.openleap.agreement.UploadedFile;

/** A signature on paper while it is typed in. */
public class CopyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private String organisation = "";

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotBlank
    @Size(max = 200)
    private String office = "";

    @NotBlank
    @Size(max = 200)
    private String place = "";

    @NotNull
    @PastOrPresent
    private LocalDate signedOn;

    AttachSignedCopy toCommand(AgreementDetail agreement, UploadedFile file) {
        return new AttachSignedCopy(
                agreement.summary().reference(),
                agreement.summary().latestVersion(),
                organisation,
                name,
                office,
                place,
                signedOn,
                file);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
