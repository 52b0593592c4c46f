package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipParts;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Declares an outcome, or changes what is said of it. */
@Named
@ViewScoped
public class OutcomeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipView partnershipView;

    private OutcomeForm form;

    public OutcomeForm getForm() {
        if (form == null) form = open();
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        parts.putOutcome(form.toCommand(partnership, partnershipView.getId()));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }

    private OutcomeForm open() {
        return partnershipView.getPartnership().outcomes().stream()
                .filter(each -> each.id() == partnershipView.getId())
                .findFirst()
                .map(OutcomeForm::of)
                .orElseGet(OutcomeForm::new);
    }
}
