package org.openleap.web.stakeholder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.ContactSummary;
import org.openleap.stakeholder.PersonDetail;
import org.openleap.stakeholder.StakeholderRegister;

/** One person as they were when the page was opened; the forms beside them send their version back. */
@Named
@ViewScoped
public class PersonView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CONTACTS = 20;

    @Inject
    StakeholderRegister register;

    private String id = "";
    private String doing = "";
    private PersonDetail person;
    private List<ContactSummary> contacts;

    /** Reads the person; also when somebody changed them meanwhile. */
    public void load() {
        var key = Keys.person(id);
        person = register.person(key);
        contacts = register.contactsWith(key, PageRequest.first(CONTACTS)).rows();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    /** Which form is open: edit, stop, role; empty for none. */
    public String getDoing() {
        return doing;
    }

    public void setDoing(String doing) {
        this.doing = doing == null ? "" : doing;
    }

    public PersonDetail getPerson() {
        return person;
    }

    public List<ContactSummary> getContacts() {
        return contacts;
    }

    public String getHref() {
        return Keys.href(person.summary().id());
    }

    /** The address names a record that was merged into this one. */
    public boolean isAlias() {
        return !person.summary().id().value().equals(id);
    }

    public boolean does(String what) {
        return doing.equals(what);
    }
}
