package org.openleap.web.stakeholder;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.stakeholder.PersonDetail;
import org.openleap.stakeholder.StopContact;

/** Whether anything may be sent to a person, while it is chosen. */
public class StopForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean unsafe = false;
    private boolean deceased = false;

    @Size(max = 500)
    private String why = "";

    void fill(PersonDetail person) {
        unsafe = person.unsafe();
        deceased = person.deceased();
        why = person.unsafeNote();
    }

    StopContact toCommand(PersonDetail person) {
        return new StopContact(person.summary().id(), person.version(), unsafe, deceased, why);
    }

    public boolean isUnsafe() {
        return unsafe;
    }

    public void setUnsafe(boolean unsafe) {
        this.unsafe = unsafe;
    }

    public boolean isDeceased() {
        return deceased;
    }

    public void setDeceased(boolean deceased) {
        this.deceased = deceased;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }
}
