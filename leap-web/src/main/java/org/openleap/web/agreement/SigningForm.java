package org.openleap.web.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.SharingSchedule;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.SignedPaper;

/** The office and the place in which somebody signs, while they are typed. */
public class SigningForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String office = "";

    @NotBlank
    @Size(max = 200)
    private String place = "";

    @AssertTrue
    private boolean read;

    SignPaper toCommand(AgreementDetail agreement) {
        return new SignPaper(
                agreement.summary().reference(),
                SignedPaper.AGREEMENT,
                agreement.summary().latestVersion(),
                agreement.hash(),
                office,
                place);
    }

    SignPaper toCommand(AgreementDetail agreement, SharingSchedule schedule) {
        return new SignPaper(
                agreement.summary().reference(),
                SignedPaper.SCHEDULE,
                schedule.number(),
                schedule.hash(),
                office,
                place);
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

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
