package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.stakeholder.PersonDetail;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Words;

/** What tells two records of one person apart. */
@Named
@RequestScoped
public class PersonSides {
    @Inject
    Words words;

    public String named(PersonSummary person) {
        return PersonPicker.named(person);
    }

    /** What is known, a line each. */
    public List<Fact> facts(PersonDetail person) {
        var contact = person.contact();
        return Stream.of(
                        fact("fact.route", words.of(contact.route())),
                        fact("fact.email", contact.email()),
                        fact("fact.phone", contact.phone()),
                        fact("fact.address", contact.address()),
                        fact("roles.heading", PersonPicker.places(person.summary())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    public String stopped(PersonDetail person) {
        return person.summary().mayBeContacted() ? "" : DirectoryText.of("person.stopped");
    }

    private static Fact fact(String key, String value) {
        return new Fact(DirectoryText.of(key), value);
    }
}
