package org.openleap.web.workload;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** Whom it is about, while that is chosen. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String person = "";

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
