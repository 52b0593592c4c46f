package org.openleap.web.stakeholder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PersonContact;

/** How a person is reached, while it is typed. */
public class ReachForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private ContactRoute route = ContactRoute.NOT_SAID;

    @Size(max = 254)
    @Pattern(regexp = OrganisationProfile.EMAIL)
    private String email = "";

    @Pattern(regexp = OrganisationProfile.PHONE)
    private String phone = "";

    @Size(max = 500)
    private String address = "";

    private String[] needs = {};

    @Size(max = 60)
    private String language = "";

    @Size(max = 200)
    private String times = "";

    void fill(PersonContact contact) {
        route = contact.route();
        email = contact.email();
        phone = contact.phone();
        address = contact.address();
        needs = contact.needs().toArray(String[]::new);
        language = contact.language();
        times = contact.times();
    }

    PersonContact toContact() {
        return new PersonContact(
                route, email.strip(), phone.strip(), address, Set.of(needs), language.strip(), times.strip());
    }

    public ContactRoute getRoute() {
        return route;
    }

    public void setRoute(ContactRoute route) {
        this.route = route;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public String[] getNeeds() {
        return needs.clone();
    }

    public void setNeeds(String[] needs) {
        this.needs = needs == null ? new String[0] : needs.clone();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times == null ? "" : times;
    }
}
