package org.openleap.stakeholder.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.PersonContact;

/** How a person can be reached, and what they need for it. */
@Embeddable
public class Reach {
    @Enumerated(EnumType.STRING)
    private ContactRoute route;

    private String email;
    private String phone;
    private String address;
    private String needs;
    private String language;
    private String times;

    protected Reach() {}

    static Reach of(PersonContact contact) {
        var reach = new Reach();
        reach.route = contact.route();
        reach.email = normal(contact.email());
        reach.phone = contact.phone().strip();
        reach.address = contact.address().strip();
        reach.needs = String.join(",", new TreeSet<>(contact.needs()));
        reach.language = contact.language().strip();
        reach.times = contact.times().strip();
        return reach;
    }

    /** One spelling of an address, so that a stop reaches every message to it. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    PersonContact contact() {
        var codes = needs.isEmpty() ? Set.<String>of() : Set.of(needs.split(","));
        return new PersonContact(route, email, phone, address, codes, language, times);
    }
}
