package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipParts;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Plans a line of the work plan, changes it, or says that it is done. */
@Named
@ViewScoped
public class MilestoneView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipView partnershipView;

    private MilestoneForm form;

    public MilestoneForm getForm() {
        if (form == null) form = open();
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        parts.putMilestone(form.toCommand(partnership, partnershipView.getId()));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }

    private MilestoneForm open() {
        return partnershipView.getPartnership().milestones().stream()
                .filter(each -> each.id() == partnershipView.getId())
                .findFirst()
                .map(MilestoneForm::of)
                .orElseGet(MilestoneForm::new);
    }
}
