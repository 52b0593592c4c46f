package org.openleap.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonService;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.support.Notices;

/** Gives a person a role in an organisation, and ends one. */
@Named
@ViewScoped
public class RoleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PersonService service;

    @Inject
    StakeholderRegister register;

    @Inject
    PersonView personView;

    @Inject
    Deadlines deadlines;

    private final OrganisationPicker picker = new OrganisationPicker();
    private final RoleForm form = new RoleForm();

    @PostConstruct
    void fill() {
        form.setStarts(deadlines.today());
    }

    /** Stays on the page until it is clear which organisation is meant. */
    public String save() {
        return picker.pick(register).map(this::take).orElse(null);
    }

    private String take(OrganisationAlias organisation) {
        var person = personView.getPerson();
        var id = person.summary().id();
        service.takeRole(id, person.version(), form.toRole(organisation));
        Notices.done("directory", "done.roleTaken");
        return Keys.redirect(id);
    }

    /** Today is the last day. */
    public String end(long role) {
        var person = personView.getPerson();
        service.endRole(person.summary().id(), person.version(), role, deadlines.today());
        Notices.done("directory", "done.roleEnded");
        return Keys.redirect(person.summary().id());
    }

    public OrganisationPicker getPicker() {
        return picker;
    }

    public RoleForm getForm() {
        return form;
    }
}
