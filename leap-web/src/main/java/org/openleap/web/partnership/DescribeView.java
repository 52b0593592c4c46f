package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Writes down what a partnership is for and where. */
@Named
@ViewScoped
public class DescribeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipService service;

    @Inject
    PartnershipView partnershipView;

    private DescribeForm form;

    public DescribeForm getForm() {
        if (form == null) form = DescribeForm.of(partnershipView.getPartnership());
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        service.describe(form.toCommand(partnership));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }
}
