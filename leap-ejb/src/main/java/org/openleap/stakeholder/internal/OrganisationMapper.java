package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.People;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.stakeholder.LinkedOrganisation;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationDetail;
import org.openleap.stakeholder.OrganisationSummary;

/** Turns organisations into what a caller may see of them; many take as many statements as one. */
@ApplicationScoped
public class OrganisationMapper {
    @Inject
    OrganisationRepository organisations;

    @Inject
    LinkRepository links;

    @Inject
    ContactRepository contacts;

    @Inject
    People people;

    @Inject
    InstantSource clock;

    public OrganisationSummary summary(Organisation organisation) {
        return summaries(List.of(organisation)).get(0);
    }

    public List<OrganisationSummary> summaries(List<Organisation> rows) {
        var days = contacts.lastDays(rows.stream().map(Organisation::id).toList());
        var owners = people.namesOf(rows.stream()
                .map(row -> row.relationship().owner())
                .filter(owner -> !owner.isEmpty())
                .map(UserId::new)
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> summary(row, days, owners)).toList();
    }

    public OrganisationDetail detail(Organisation organisation, VisibilityScope caller) {
        var all = links.of(organisation);
        return new OrganisationDetail(
                summary(organisation),
                organisation.profile(),
                organisation.relationship(),
                aliases(organisation),
                organisation.otherNames(),
                linked(organisation, all, true),
                linked(organisation, all, false),
                organisation.ending().map(Ending::succession).orElse(null),
                summaries(organisations.predecessors(organisation)),
                caller.seesUnscreened(),
                caller.has(Roles.ENGAGEMENT_LEAD),
                organisation.version());
    }

    private List<OrganisationAlias> aliases(Organisation organisation) {
        var merged = organisations.mergedInto(organisation).stream().map(Organisation::alias);
        return Stream.concat(Stream.of(organisation.alias()), merged).toList();
    }

    private OrganisationSummary summary(Organisation row, Map<Long, LocalDate> days, Map<UserId, String> owners) {
        var relationship = row.relationship();
        var owner = relationship.owner();
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return new OrganisationSummary(
                row.alias(),
                row.name(),
                row.facts().category(),
                row.facts().type(),
                row.facts().sector(),
                row.facts().network(),
                relationship.health(),
                relationship.influence(),
                relationship.interest(),
                owner.isEmpty() ? "" : owners.getOrDefault(new UserId(owner), ""),
                days.getOrDefault(row.id(), LocalDate.MIN),
                row.ending().filter(ending -> ending.hasCome(today)).isEmpty());
    }

    private static List<LinkedOrganisation> linked(
            Organisation organisation, List<OrganisationLink> all, boolean asMember) {
        return all.stream()
                .filter(link -> link.isOfMember(organisation) == asMember)
                .map(link -> link.asSeenBy(organisation))
                .toList();
    }
}
