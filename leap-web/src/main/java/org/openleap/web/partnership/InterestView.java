package org.openleap.web.partnership;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.partnership.InterestDetail;
import org.openleap.partnership.InterestService;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** What somebody typed on the public form, and the answer to it. */
@Named
@ViewScoped
public class InterestView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    InterestService service;

    @Inject
    InterestFacts presenter;

    @Inject
    Choices choices;

    private final InterestAnswerForm acceptance = new InterestAnswerForm();
    private final InterestAnswerForm refusal = new InterestAnswerForm();
    private String ref = "";
    private InterestDetail interest;

    public void load() {
        interest = service.find(PartnershipView.reference(ref));
        acceptance.setType(interest.profile().type());
        if (!interest.twins().isEmpty()) {
            acceptance.setOrganisation(interest.twins().get(0).alias().value());
        }
    }

    /** Reads it again after somebody else changed it; what was typed stays. */
    public void reload() {
        interest = service.find(PartnershipView.reference(ref));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public InterestDetail getInterest() {
        return interest;
    }

    public List<Fact> getFacts() {
        return presenter.of(interest);
    }

    public InterestAnswerForm getAcceptance() {
        return acceptance;
    }

    public InterestAnswerForm getRefusal() {
        return refusal;
    }

    /** Organisations of the directory that may be the same. */
    public List<SelectItem> getTwins() {
        return interest.twins().stream()
                .map(each -> new SelectItem(each.alias().value(), each.name()))
                .toList();
    }

    public List<SelectItem> getTypes() {
        return choices.of(ReferenceList.ORGANISATION_TYPE).stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    public String accept() {
        service.accept(acceptance.toAcceptance(interest));
        Notices.done("partnership", "done.accepted");
        return Redirect.to("/staff/partnership", interest.summary().reference());
    }

    public String decline() {
        service.decline(refusal.toRefusal(interest));
        Notices.done("partnership", "done.declined");
        return Redirect.to("/staff/interests");
    }
}
