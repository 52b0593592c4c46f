package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openleap.stakeholder.MergePeople;

/** Makes one record of two that are about one person. */
@ApplicationScoped
public class MergingPeople {
    @Inject
    PersonDesk desk;

    @Inject
    PersonRepository people;

    @Inject
    ContactRepository contacts;

    /** @throws org.openleap.shared.error.RuleViolatedException {@code ITSELF} when both are one record already */
    public void merge(MergePeople command) {
        var kept = desk.open(command.keep(), command.version());
        var duplicate = desk.require(command.duplicate());
        var earlier = people.mergedInto(List.of(duplicate));
        desk.absorb(kept, duplicate);
        earlier.forEach(record -> record.follow(kept));
        contacts.move(duplicate, kept);
        desk.announce(duplicate, Map.of("kept", kept.key().value()));
        desk.announce(kept, Map.of("duplicate", duplicate.key().value()));
    }
}
