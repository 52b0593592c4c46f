package org.openleap.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactField;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.support.Notices;

/** Notes that the trust or an organisation informed or involved the other. */
@Named
@ViewScoped
public class ContactView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StakeholderService service;

    @Inject
    OrganisationView organisationView;

    @Inject
    Choices choices;

    @Inject
    Deadlines deadlines;

    private final ContactForm form = new ContactForm();

    @PostConstruct
    void fill() {
        form.setOn(deadlines.today());
    }

    public ContactForm getForm() {
        return form;
    }

    public List<SelectItem> getDirections() {
        return choices.of(ContactDirection.values());
    }

    public List<SelectItem> getDeeds() {
        return choices.of(ContactDeed.values());
    }

    public List<SelectItem> getFields() {
        return choices.of(ContactField.values());
    }

    /** People of the organisation, by name. */
    public List<SelectItem> getPeople() {
        return organisationView.getPeople().stream()
                .map(person -> new SelectItem(person.id().value(), person.name()))
                .toList();
    }

    public String save() {
        var alias = organisationView.getOrganisation().alias();
        service.recordContact(form.toCommand(alias));
        Notices.done("directory", "done.contact");
        return Keys.redirect(alias);
    }
}
