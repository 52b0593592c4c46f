package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipParts;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Writes down what matters most to the partners. */
@Named
@ViewScoped
public class PriorityView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipView partnershipView;

    private final PriorityForm form = new PriorityForm();

    public PriorityForm getForm() {
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        parts.addPriority(form.toCommand(partnership));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }
}
