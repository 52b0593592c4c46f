package org.openleap.web.stakeholder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.openleap.identity.StaffDirectory;
import org.openleap.stakeholder.KeepRelationship;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.web.support.Notices;

/** Says how the trust stands with an organisation. */
@Named
@ViewScoped
public class RelationshipView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 5;

    @Inject
    StakeholderService service;

    @Inject
    StaffDirectory directory;

    @Inject
    OrganisationView organisationView;

    private final RelationshipForm form = new RelationshipForm();

    @PostConstruct
    void fill() {
        form.fill(organisationView.getOrganisation().relationship());
    }

    public RelationshipForm getForm() {
        return form;
    }

    /** People of the trust who may look after it. */
    public List<SelectItem> getOwners() {
        return directory.colleagues().stream()
                .map(member -> new SelectItem(member.id().value(), member.name()))
                .toList();
    }

    /** 0 for "not judged", then 1 to 5 in words. */
    public List<SelectItem> getScale() {
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(value -> new SelectItem(value, DirectoryText.of("scale." + value)))
                .toList();
    }

    public String save() {
        var organisation = organisationView.getOrganisation();
        service.keepRelationship(
                new KeepRelationship(organisation.alias(), organisation.version(), form.toRelationship()));
        Notices.done("directory", "done.relationship");
        return Keys.redirect(organisation.alias());
    }
}
