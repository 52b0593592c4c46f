package org.openleap.web.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.notification.Way;

/** Something that somebody did about a telling, while it is noted. */
public class ActForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Way way = Way.PHONE;
    private boolean inForm = true;
    private LocalDate on;
    private int people;

    @NotBlank
    @Size(max = 1000)
    private String what = "";

    /** Something that need not be said. */
    @Size(max = 500)
    private String note = "";

    public Way getWay() {
        return way;
    }

    public void setWay(Way value) {
        way = value == null ? Way.PHONE : value;
    }

    public boolean isInForm() {
        return inForm;
    }

    public void setInForm(boolean value) {
        inForm = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate value) {
        on = value;
    }

    public int getPeople() {
        return people;
    }

    public void setPeople(int value) {
        people = value;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String value) {
        what = value == null ? "" : value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value == null ? "" : value;
    }
}
