package org.openleap.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.agreement.AgreedAim;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AimEvidence;
import org.openleap.web.portal.Tag;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Texts;

/** The aims of an agreement, each with what shows that it is lived (requirement 4.11). */
@Named
@RequestScoped
public class AimCards {
    @Inject
    AgreementView agreementView;

    @Inject
    Dates dates;

    public List<AgreedAim> getAims() {
        return agreementView.getAgreement().aims();
    }

    /** Nothing can be shown of what has not begun. */
    public boolean isShown() {
        var status = agreementView.getAgreement().summary().status();
        boolean begun = status == AgreementStatus.IN_FORCE || status.isEnded();
        return begun && !getAims().isEmpty();
    }

    public Tag tag(AgreedAim aim) {
        return aim.isProved()
                ? new Tag(Texts.text("aims", "aims.shown", aim.evidence().size()), "check", "green")
                : new Tag(Texts.text("aims", "aims.open"), "ring", "grey");
    }

    /** When it happened, and who says so. */
    public String source(AimEvidence evidence) {
        return Texts.text("aims", "aims.source", dates.day(evidence.on()), evidence.by(), evidence.side());
    }
}
