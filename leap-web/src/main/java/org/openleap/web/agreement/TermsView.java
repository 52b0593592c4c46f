package org.openleap.web.agreement;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementService;
import org.openleap.partnership.Participant;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.shared.error.NotFoundException;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Begins an agreement for a partnership, or changes what it is about while its words are open. */
@Named
@ViewScoped
public class TermsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgreementService service;

    @Inject
    PartnershipRegister partnerships;

    @Inject
    AgreementView agreementView;

    @Inject
    Deadlines deadlines;

    private final TermsForm form = new TermsForm();
    private final Map<String, String> parties = new LinkedHashMap<>();
    private String partnership = "";

    /** A new agreement, with whoever takes part in the partnership. */
    public void begin() {
        var found = partnerships.find(reference());
        read(found.participants());
        form.begin(found.summary().title(), List.copyOf(parties.keySet()), deadlines.today());
    }

    /** The terms as they are; organisations that left the partnership can stay parties. */
    public void open() {
        if (!agreementView.getPart().equals("terms")) return;
        var agreement = agreementView.getAgreement();
        partnership = agreement.summary().partnership().value();
        read(partnerships.find(reference()).participants());
        agreement
                .summary()
                .parties()
                .forEach(party -> parties.put(party.organisation().value(), party.name()));
        form.take(agreement.summary());
    }

    public String draft() {
        var drafted = service.draft(form.toCommand(reference()));
        Notices.done("agreement", "done.drafted");
        return Redirect.to("/staff/agreement", drafted);
    }

    public String change() {
        AgreementDetail agreement = agreementView.getAgreement();
        service.changeTerms(agreement.summary().reference(), agreement.version(), form.toCommand(reference()));
        Notices.done("agreement", "done.saved");
        return Redirect.to("/staff/agreement", agreement.summary().reference());
    }

    public TermsForm getForm() {
        return form;
    }

    public List<SelectItem> getParties() {
        return parties.entrySet().stream()
                .map(party -> new SelectItem(party.getKey(), party.getValue()))
                .toList();
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership == null ? "" : partnership;
    }

    private void read(List<Participant> participants) {
        participants.stream()
                .filter(participant -> !participant.organisation().isEmpty())
                .forEach(participant -> parties.putIfAbsent(participant.organisation(), participant.name()));
    }

    private PartnershipReference reference() {
        try {
            return new PartnershipReference(partnership);
        } catch (IllegalArgumentException somethingElse) {
            throw new NotFoundException(AgreementProblem.UNKNOWN_PARTNERSHIP);
        }
    }
}
