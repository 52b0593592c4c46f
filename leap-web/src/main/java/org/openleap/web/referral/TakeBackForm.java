package org.openleap.web.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.referral.TakeReferralBack;
import org.openleap.suggestion.SuggestionDetail;

/** Why the trust decides itself after all, while it is written. */
public class TakeBackForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(min = 10, max = 1000)
    private String reason = "";

    TakeReferralBack toCommand(SuggestionDetail suggestion) {
        return new TakeReferralBack(suggestion.reference(), suggestion.version(), reason);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
