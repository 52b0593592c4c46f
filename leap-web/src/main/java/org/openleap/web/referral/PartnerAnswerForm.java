package org.openleap.web.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerVerdict;

/** The partner's answer, while it is written. */
public class PartnerAnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private PartnerVerdict answer;

    @NotBlank
    @Size(min = 20, max = 2000)
    private String words = "";

    AnswerReferral toCommand(PartnerReferral referral) {
        return new AnswerReferral(referral.id(), referral.version(), answer, words);
    }

    public PartnerVerdict getAnswer() {
        return answer;
    }

    public void setAnswer(PartnerVerdict answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
