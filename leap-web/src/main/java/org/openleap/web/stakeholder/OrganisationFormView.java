package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.ChangeOrganisation;
import org.openleap.stakeholder.OrganisationDetail;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.web.support.Notices;

/** Enters an organisation, or says anew who it is. Looks first whether it is in the directory already. */
@Named
@ViewScoped
public class OrganisationFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StakeholderService service;

    @Inject
    StakeholderRegister register;

    private final KindForm kind = new KindForm();
    private final AboutForm about = new AboutForm();
    private String id = "";
    private OrganisationDetail organisation;
    private List<OrganisationSummary> twins = List.of();

    /** Fills the form with what is known; nothing for a new organisation. */
    public void load() {
        if (id.isEmpty()) return;
        organisation = register.find(Keys.organisation(id));
        kind.fill(organisation.profile());
        about.fill(organisation.profile());
    }

    /** Reads the organisation again and keeps what was typed. */
    public void reload() {
        organisation = register.find(Keys.organisation(id));
    }

    /** Adds it, or shows first what may be the same. */
    public String add() {
        twins = register.twins(about.profileOf(kind));
        return twins.isEmpty() ? addAnyway() : null;
    }

    /** It is another organisation than the ones that look like it. */
    public String addAnyway() {
        var alias = service.add(AddOrganisation.of(about.profileOf(kind)));
        Notices.done("directory", "done.added");
        return Keys.redirect(alias);
    }

    public String change() {
        service.change(new ChangeOrganisation(organisation.alias(), organisation.version(), about.profileOf(kind)));
        Notices.done("directory", "done.changed");
        return Keys.redirect(organisation.alias());
    }

    public KindForm getKind() {
        return kind;
    }

    public AboutForm getAbout() {
        return about;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public OrganisationDetail getOrganisation() {
        return organisation;
    }

    public List<OrganisationSummary> getTwins() {
        return twins;
    }

    public boolean isDoubtful() {
        return !twins.isEmpty();
    }
}
