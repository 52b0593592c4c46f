package org.openleap.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.partnership.PartnershipParts;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Adds somebody who takes part, or changes what is said of them. */
@Named
@ViewScoped
public class ParticipantView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PartnershipParts parts;

    @Inject
    PartnershipView partnershipView;

    @Inject
    Deadlines deadlines;

    private ParticipantForm form;

    public ParticipantForm getForm() {
        if (form == null) form = open();
        return form;
    }

    public String save() {
        var partnership = partnershipView.getPartnership();
        parts.putParticipant(form.toCommand(partnership, partnershipView.getId()));
        Notices.done("partnership", "done.saved");
        return Redirect.to("/staff/partnership", partnership.reference());
    }

    private ParticipantForm open() {
        return partnershipView.getPartnership().participants().stream()
                .filter(each -> each.id() == partnershipView.getId())
                .findFirst()
                .map(ParticipantForm::of)
                .orElseGet(() -> ParticipantForm.from(deadlines.today()));
    }
}
