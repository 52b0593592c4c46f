package org.openleap.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.PersonService;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.support.Notices;

/** Enters a person of an organisation. */
@Named
@ViewScoped
public class NewPersonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PersonService service;

    @Inject
    OrganisationView organisationView;

    @Inject
    Choices choices;

    @Inject
    Deadlines deadlines;

    private final NameForm name = new NameForm();
    private final ReachForm reach = new ReachForm();
    private final RoleForm role = new RoleForm();

    @PostConstruct
    void fill() {
        role.setStarts(deadlines.today());
    }

    public String save() {
        var alias = organisationView.getOrganisation().alias();
        service.add(new AddPerson(name.getName(), role.toRole(alias), reach.toContact(), name.getNote()));
        Notices.done("directory", "done.personAdded");
        return Keys.redirect(alias);
    }

    public NameForm getName() {
        return name;
    }

    public ReachForm getReach() {
        return reach;
    }

    public RoleForm getRole() {
        return role;
    }

    public List<SelectItem> getRoutes() {
        return choices.of(ContactRoute.values());
    }
}
