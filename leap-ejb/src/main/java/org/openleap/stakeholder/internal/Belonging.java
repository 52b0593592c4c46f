package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.stakeholder.LinkOrganisations;
import org.openleap.stakeholder.Relationship;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.stakeholder.SucceedOrganisation;

/** Who belongs to whom: members to their umbrella, organisations to whoever succeeds them, and to the person who cares. */
@ApplicationScoped
public class Belonging {
    @Inject
    OrganisationDesk desk;

    @Inject
    LinkRepository links;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    /** @throws RuleViolatedException {@link StakeholderProblem#UNKNOWN_OWNER} */
    public void requireOwner(Relationship relationship) {
        if (relationship.owner().isEmpty()) return;
        if (!people.isColleague(new UserId(relationship.owner()))) {
            throw new RuleViolatedException(StakeholderProblem.UNKNOWN_OWNER);
        }
    }

    public void link(LinkOrganisations command) {
        var member = desk.require(command.member());
        var body = desk.require(command.body());
        var link = OrganisationLink.of(member, body, command.kind(), command.starts());
        if (links.of(member).stream().anyMatch(known -> known.is(member, body, command.kind()))) return;
        links.add(link);
        member.changed(user.id(), desk.now(), "organisation.linked");
        desk.announce(
                member,
                Map.of("body", body.alias().value(), "kind", command.kind().name()));
    }

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_ORGANISATION} when there is no such link */
    public void unlink(long id, LocalDate last) {
        var link = links.find(id).orElseThrow(() -> new NotFoundException(StakeholderProblem.UNKNOWN_ORGANISATION, ""));
        var member = desk.require(link.member().alias());
        link.end(last);
        member.changed(user.id(), desk.now(), "organisation.unlinked");
        desk.announce(member, Map.of("last", last.toString()));
    }

    public void succeed(SucceedOrganisation command) {
        var organisation = desk.open(command.alias(), command.version());
        var successor = desk.require(command.successor());
        organisation.succeed(Ending.of(command.kind(), successor, command.on()), user.id(), desk.now());
        var facts = Map.of(
                "successor", successor.alias().value(), "on", command.on().toString());
        desk.announce(organisation, facts);
    }
}
