package org.openleap.web.consent;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentMethod;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentService;
import org.openleap.consent.ConsentSubject;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** What one person allowed: what stands, how that came about, and what they say now. */
@Named
@ViewScoped
public class ConsentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ConsentService service;

    @Inject
    ConsentLines presenter;

    @Inject
    Choices choices;

    @Inject
    CurrentUser user;

    private final ConsentForm form = new ConsentForm();
    private String ref = "";
    private String person = "";
    private List<ConsentEntry> standing = List.of();
    private List<ConsentEntry> ledger = List.of();

    public void load() {
        standing = service.standing(subject());
        ledger = service.of(subject());
    }

    public String save() {
        service.record(form.toCommand(subject()));
        Notices.done(ConsentText.BUNDLE, "consent.done");
        return person.isEmpty()
                ? Redirect.to("/staff/consent", ref)
                : Redirect.to("/staff/consent") + "&person=" + person;
    }

    private ConsentSubject subject() {
        return person.isEmpty() ? ConsentSubject.item(ref) : ConsentSubject.person(person);
    }

    public String getHeading() {
        return ConsentText.of("consent.heading", ConsentLines.who(subject()));
    }

    /** The record itself; the ledger for whoever does not read records. */
    public String getBack() {
        if (user.has(Roles.INFORMATION_GOVERNANCE)) return "/staff/consents";
        return person.isEmpty()
                ? Href.to("/staff/item").with("ref", ref).toString()
                : Href.to("/staff/person").with("id", person).toString();
    }

    public List<ConsentLine> getStanding() {
        return standing.stream().map(presenter::line).toList();
    }

    public List<ConsentLine> getLedger() {
        return ledger.stream().map(presenter::line).toList();
    }

    public ConsentForm getForm() {
        return form;
    }

    public List<SelectItem> getPurposes() {
        return choices.of(ConsentPurpose.values());
    }

    public List<SelectItem> getAnswers() {
        return choices.of(ConsentAnswer.GIVEN, ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN);
    }

    /** How people tell the staff; their own page and the calendar write for themselves. */
    public List<SelectItem> getMethods() {
        return choices.of(
                ConsentMethod.PHONE,
                ConsentMethod.EMAIL,
                ConsentMethod.LETTER,
                ConsentMethod.IN_PERSON,
                ConsentMethod.PARTNER);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }
}
