package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.partnership.InterestContact;
import org.openleap.partnership.InterestDetail;
import org.openleap.partnership.InterestProfile;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Words;

/** What somebody typed on the public form, as facts. */
@ApplicationScoped
public class InterestFacts {
    @Inject
    Words words;

    @Inject
    ReferenceData reference;

    public List<Fact> of(InterestDetail interest) {
        var facts = new ArrayList<Fact>();
        var profile = interest.profile();
        add(facts, "applicant", words.of(profile.applicant()));
        add(facts, "name", profile.name());
        add(facts, "type", label(ReferenceList.ORGANISATION_TYPE, profile.type()));
        add(facts, "area", profile.area());
        add(facts, "website", profile.website());
        add(facts, "charity", profile.charityNumber());
        addContact(facts, interest.contact());
        add(facts, "wishes", wishes(interest));
        add(facts, "communities", communities(profile));
        add(facts, "offer", interest.offer());
        add(facts, "links", interest.links());
        add(facts, "conflicts", interest.conflicts());
        add(facts, "safeguarding", words.of(interest.safeguarding()));
        add(facts, "heardBy", interest.heardBy());
        add(facts, "closing", interest.closing());
        return facts;
    }

    private void addContact(List<Fact> facts, InterestContact contact) {
        add(facts, "contact", contact.role().isEmpty() ? contact.name() : contact.name() + ", " + contact.role());
        add(facts, "email", contact.email());
        add(facts, "phone", contact.phone());
        add(facts, "prefers", words.of(contact.prefers()));
    }

    private String wishes(InterestDetail interest) {
        var named = interest.wishes().stream().sorted().map(words::of);
        return Stream.concat(named, Stream.of(interest.otherWish()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String communities(InterestProfile profile) {
        return profile.communities().stream()
                .map(code -> label(ReferenceList.COMMUNITY, code))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : reference.label(list, code);
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(PartnershipText.of("interest." + key), value));
    }
}
