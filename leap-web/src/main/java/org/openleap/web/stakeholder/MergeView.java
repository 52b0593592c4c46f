package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.MergeOrganisations;
import org.openleap.stakeholder.OrganisationDetail;
import org.openleap.stakeholder.OrganisationSummary;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.web.support.Notices;

/** Makes one record of two: shows what looks like the same organisation, both records side by side, then merges. */
@Named
@ViewScoped
public class MergeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StakeholderService service;

    @Inject
    StakeholderRegister register;

    private final OrganisationPicker picker = new OrganisationPicker();
    private String id = "";
    private String other = "";
    private OrganisationDetail kept;
    private OrganisationDetail duplicate;
    private List<OrganisationSummary> twins = List.of();
    private List<List<OrganisationSummary>> groups = List.of();

    public void load() {
        if (id.isEmpty()) {
            groups = register.duplicates();
            return;
        }
        kept = register.find(Keys.organisation(id));
        if (other.isEmpty()) twins = likely();
        else duplicate = register.find(Keys.organisation(other));
    }

    /** Leads to the comparison once it is clear which organisation is meant. */
    public String compare() {
        return picker.pick(register)
                .map(alias ->
                        "/staff/organisation-merge.xhtml?faces-redirect=true&id=" + kept.alias() + "&other=" + alias)
                .orElse(null);
    }

    public String merge() {
        service.merge(new MergeOrganisations(kept.alias(), kept.version(), duplicate.alias()));
        Notices.done("directory", "done.merged");
        return Keys.redirect(kept.alias());
    }

    private List<OrganisationSummary> likely() {
        return register.twins(kept.profile()).stream()
                .filter(twin -> !twin.alias().equals(kept.alias()))
                .toList();
    }

    public OrganisationPicker getPicker() {
        return picker;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other == null ? "" : other;
    }

    public OrganisationDetail getKept() {
        return kept;
    }

    public OrganisationDetail getDuplicate() {
        return duplicate;
    }

    /** Every group of records of the directory that are probably one; while no record is chosen. */
    public List<List<OrganisationSummary>> getGroups() {
        return groups;
    }

    public boolean isOverview() {
        return kept == null;
    }

    public boolean isChoosing() {
        return kept != null && duplicate == null;
    }

    public boolean isComparing() {
        return duplicate != null;
    }

    public List<OrganisationSummary> getTwins() {
        return twins;
    }
}
