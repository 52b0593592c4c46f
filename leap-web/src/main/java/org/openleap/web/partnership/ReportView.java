package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipParts;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Reports how far an outcome is. */
@Named
@ViewScoped
public class ReportView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipView partnershipView;

    private ReportForm form;

    public ReportForm getForm() {
        if (form == null) form = open();
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        parts.reportOutcome(form.toCommand(partnership, partnershipView.getId()));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }

    private ReportForm open() {
        return partnershipView.getPartnership().outcomes().stream()
                .filter(each -> each.id() == partnershipView.getId())
                .findFirst()
                .map(ReportForm::of)
                .orElseThrow(() -> new NotFoundException(PartnershipProblem.UNKNOWN_PART));
    }
}
