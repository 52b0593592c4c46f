package org.openleap.web.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.stakeholder.ContactDeed;
import org.openleap.stakeholder.ContactDirection;
import org.openleap.stakeholder.ContactField;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.RecordContact;

/** Who informed or involved whom, while it is typed. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private ContactDirection direction;

    @NotNull
    private ContactDeed deed;

    @NotNull
    private ContactField field;

    @NotNull
    private LocalDate on;

    private String person = "";

    @NotBlank
    @Size(max = 2000)
    private String note = "";

    RecordContact toCommand(OrganisationAlias organisation) {
        var with = person.isEmpty() ? null : new PersonId(person);
        return new RecordContact(organisation, with, direction, deed, field, on, note, "");
    }

    public ContactDirection getDirection() {
        return direction;
    }

    public void setDirection(ContactDirection direction) {
        this.direction = direction;
    }

    public ContactDeed getDeed() {
        return deed;
    }

    public void setDeed(ContactDeed deed) {
        this.deed = deed;
    }

    public ContactField getField() {
        return field;
    }

    public void setField(ContactField field) {
        this.field = field;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
