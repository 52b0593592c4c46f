package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipParts;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Records something the partnership produced. */
@Named
@ViewScoped
public class OutputView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipView partnershipView;

    private OutputForm form;

    public OutputForm getForm() {
        if (form == null) form = open();
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        parts.addOutput(form.toCommand(partnership));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }

    private OutputForm open() {
        return new OutputForm();
    }
}
