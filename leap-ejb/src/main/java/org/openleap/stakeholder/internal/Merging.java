package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openleap.identity.CurrentUser;
import org.openleap.stakeholder.MergeOrganisations;

/** Makes one record of two that are about one organisation. */
@ApplicationScoped
public class Merging {
    @Inject
    OrganisationDesk desk;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    @Inject
    ContactRepository contacts;

    @Inject
    LinkRepository links;

    @Inject
    CurrentUser user;

    public void merge(MergeOrganisations command) {
        var kept = desk.open(command.keep(), command.version());
        var duplicate = desk.require(command.duplicate());
        var predecessors = organisations.predecessors(duplicate).stream()
                .filter(organisation -> !organisation.equals(kept))
                .toList();
        kept.absorb(duplicate, user.id(), desk.now());
        organisations.mergedInto(duplicate).forEach(earlier -> earlier.follow(kept));
        predecessors.forEach(predecessor -> predecessor.succeededBy(kept));
        people.rolesIn(duplicate, desk.scope()).forEach(role -> role.move(kept));
        moveLinks(duplicate, kept);
        contacts.move(duplicate, kept);
        desk.announce(duplicate, Map.of("kept", kept.alias().value()));
        desk.announce(kept, Map.of("duplicate", duplicate.alias().value()));
    }

    /** A link between the two, or one that both had, would say nothing any more. */
    private void moveLinks(Organisation from, Organisation to) {
        Set<String> known = new HashSet<>();
        links.of(to).stream().filter(link -> !link.touches(from)).forEach(link -> known.add(link.what(to)));
        for (var link : links.of(from)) {
            link.move(from, to);
            if (link.isIdle() || !known.add(link.what(to))) links.remove(link);
        }
    }
}
