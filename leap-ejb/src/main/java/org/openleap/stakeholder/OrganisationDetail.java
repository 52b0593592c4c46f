package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An organisation with everything about it but its people and the history of contacts.
 *
 * @param aliases its own, then those of records that were merged into it: older references may name any of them
 * @param otherNames former and short names
 * @param belongsTo umbrella bodies, consortia and commissioners
 * @param members organisations that belong to it or work for it
 * @param succession what became of it, null while it stands by itself
 * @param predecessors organisations in whose place it stands
 * @param mayEdit whether this caller may change it
 * @param mayMerge whether this caller may merge it with a duplicate or name its successor
 */
public record OrganisationDetail(
        OrganisationSummary summary,
        OrganisationProfile profile,
        Relationship relationship,
        List<OrganisationAlias> aliases,
        List<String> otherNames,
        List<LinkedOrganisation> belongsTo,
        List<LinkedOrganisation> members,
        Succession succession,
        List<OrganisationSummary> predecessors,
        boolean mayEdit,
        boolean mayMerge,
        long version)
        implements Serializable {
    public OrganisationDetail {
        aliases = List.copyOf(aliases);
        otherNames = List.copyOf(otherNames);
        belongsTo = List.copyOf(belongsTo);
        members = List.copyOf(members);
        predecessors = List.copyOf(predecessors);
    }

    public OrganisationAlias alias() {
        return summary.alias();
    }

    /** The organisation that stands in its place, if any. */
    public Optional<Succession> succeeded() {
        return Optional.ofNullable(succession);
    }
}
