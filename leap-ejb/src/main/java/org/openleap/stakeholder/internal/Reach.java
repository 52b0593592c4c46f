package org.openleap.stakeholder.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What is not known here comes from the other; needs of either are needs. */
    Reach orElse(Reach other) {
        var both = new TreeSet<>(contact().needs());
        both.addAll(other.contact().needs());
        return of(new PersonContact(
                route == ContactRoute.NOT_SAID ? other.route : route,
                filled(email, other.email),
                filled(phone, other.phone),
                filled(address, other.address),
                both,
                filled(language, other.language),
                filled(times, other.times)));
    }

    /** What the other knows differently, a line each; empty when nothing. */
    String rivals(Reach other) {
        return Stream.of(
                        rival(email, other.email),
                        rival(phone, other.phone),
                        rival(address, other.address),
                        rival(language, other.language),
                        rival(times, other.times))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String rival(String mine, String theirs) {
        return mine.isEmpty() || mine.equals(theirs) ? "" : theirs;
    }

    private static String filled(String mine, String theirs) {
        return mine.isEmpty() ? theirs : mine;
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
