package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.openleap.stakeholder.PersonDetail;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;

/** What the page of a person says about them, in words. */
@Named
@RequestScoped
public class PersonCards {
    @Inject
    PersonView personView;

    @Inject
    PersonLines lines;

    @Inject
    StakeholderLabels labels;

    @Inject
    Words words;

    @Inject
    Deadlines deadlines;

    /** One role of the person, with its organisation. */
    public record RoleLine(long id, String organisation, String href, String what, boolean current)
            implements java.io.Serializable {}

    /** Whether anything may be sent, always in words. */
    public Tag getTag() {
        var person = person();
        if (person.deceased()) return new Tag(DirectoryText.of("tag.deceased"), "pause", "grey");
        if (person.unsafe()) return new Tag(DirectoryText.of("tag.unsafe"), "warn", "red");
        return new Tag(DirectoryText.of("tag.contactable"), "check", "green");
    }

    public boolean isStopped() {
        return !person().summary().mayBeContacted();
    }

    public List<Fact> getFacts() {
        var contact = person().contact();
        var facts = new ArrayList<Fact>();
        add(facts, "route", words.of(contact.route()));
        add(facts, "email", contact.email());
        add(facts, "phone", contact.phone());
        add(facts, "address", contact.address());
        add(facts, "needs", labels.labels("COMMUNICATION_NEED", contact.needs()));
        add(facts, "language", contact.language());
        add(facts, "times", contact.times());
        return facts;
    }

    public List<RoleLine> getRoles() {
        return person().summary().roles().stream()
                .map(role -> new RoleLine(
                        role.id(),
                        role.organisationName(),
                        Keys.href(role.organisation()),
                        lines.role(role),
                        role.isHeldOn(deadlines.today())))
                .toList();
    }

    private PersonDetail person() {
        return personView.getPerson();
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(DirectoryText.of("fact." + key), value));
    }
}
