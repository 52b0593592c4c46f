package org.openleap.web.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.PartnerReferral;

/** Why a partner gives something back, while it is written. */
public class DeclineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String reason = "";

    DeclineReferral toCommand(PartnerReferral referral) {
        return new DeclineReferral(referral.id(), referral.version(), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
