package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.ContactSummary;
import org.openleap.stakeholder.OrganisationDetail;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.web.portal.Href;

/** One organisation as it was when the person opened it; the forms beside it send its version back. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CONTACTS = 20;

    @Inject
    StakeholderRegister register;

    private String id = "";
    private String doing = "";
    private String after = "";
    private OrganisationDetail organisation;
    private List<PersonSummary> people;
    private Page<ContactSummary> contacts;

    /** Reads the organisation; also when somebody changed it meanwhile and the person wants to see it as it is now. */
    public void load() {
        var alias = Keys.organisation(id);
        organisation = register.find(alias);
        people = register.people(alias);
        contacts = register.contacts(alias, new PageRequest(CONTACTS, after));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    /** Which form is open: relationship, person, contact, link, succession; empty for none. */
    public String getDoing() {
        return doing;
    }

    public void setDoing(String doing) {
        this.doing = doing == null ? "" : doing;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public OrganisationDetail getOrganisation() {
        return organisation;
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    public List<ContactSummary> getContacts() {
        return contacts.rows();
    }

    /** The same page with older contacts; empty when there are none. */
    public String getOlder() {
        if (!contacts.hasNext()) return "";
        return Href.to("/staff/organisation")
                .with("id", organisation.alias())
                .with("after", contacts.nextCursor())
                .toString();
    }

    /** Where the page stands without older contacts. */
    public String getHref() {
        return Keys.href(organisation.alias());
    }

    public boolean isPaged() {
        return !after.isEmpty();
    }

    /** The address names a record that was merged into this one. */
    public boolean isAlias() {
        return !organisation.alias().value().equals(id);
    }

    /** Whether the form of this name is open and the person may use it. */
    public boolean does(String what) {
        return doing.equals(what) && organisation.mayEdit();
    }
}
