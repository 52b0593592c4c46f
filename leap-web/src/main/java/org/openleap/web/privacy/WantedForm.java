package org.openleap.web.privacy;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.privacy.WantedPerson;

/** Whom somebody looks for. */
public class WantedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String name = "";

    @Size(max = 254)
    private String email = "";

    @Size(max = 40)
    private String phone = "";

    @Size(max = 200)
    private String postal = "";

    @Size(max = 40)
    private String reference = "";

    private boolean everywhere;

    WantedPerson toWanted() {
        return new WantedPerson(name, email, phone, postal, reference, everywhere);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPostal() {
        return postal;
    }

    public void setPostal(String postal) {
        this.postal = postal;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public void setEverywhere(boolean everywhere) {
        this.everywhere = everywhere;
    }
}
