package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.stakeholder.MergePeople;
import org.openleap.stakeholder.PersonDetail;
import org.openleap.stakeholder.PersonService;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.support.Notices;

/** Makes one record of two about one person: shows who looks like one, both records side by side, then merges. */
@Named
@ViewScoped
public class PersonMergeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PersonService service;

    @Inject
    StakeholderRegister register;

    private final PersonPicker picker = new PersonPicker();
    private String id = "";
    private String other = "";
    private PersonDetail kept;
    private PersonDetail duplicate;
    private List<PersonSummary> twins = List.of();
    private List<List<PersonSummary>> groups = List.of();

    public void load() {
        if (id.isEmpty()) {
            groups = register.duplicatePeople();
            return;
        }
        kept = register.person(Keys.person(id));
        if (other.isEmpty()) twins = register.twinsOf(kept.summary().id());
        else duplicate = register.person(Keys.person(other));
    }

    /** Leads to the comparison once it is clear who is meant. */
    public String compare() {
        var self = kept.summary().id();
        return picker.pick(register, self)
                .map(person -> "/staff/person-merge.xhtml?faces-redirect=true&id=" + self + "&other=" + person)
                .orElse(null);
    }

    public String merge() {
        var self = kept.summary().id();
        service.merge(new MergePeople(self, kept.version(), duplicate.summary().id()));
        Notices.done("people", "done.peopleMerged");
        return Keys.redirect(self);
    }

    public PersonPicker getPicker() {
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

    public PersonDetail getKept() {
        return kept;
    }

    public PersonDetail getDuplicate() {
        return duplicate;
    }

    public List<PersonSummary> getTwins() {
        return twins;
    }

    /** Every group of people who are probably one; while nobody is chosen. */
    public List<List<PersonSummary>> getGroups() {
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

    /** One of the records must never be written to, and so neither will the one that stays. */
    public boolean isStopping() {
        return isComparing()
                && !(kept.summary().mayBeContacted() && duplicate.summary().mayBeContacted());
    }
}
