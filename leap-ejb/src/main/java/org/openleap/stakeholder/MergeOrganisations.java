package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;

/**
 * Two records are about one organisation.
 *
 * @param keep the record that stays
 * @param version of the record that stays, as the caller saw it
 * @param duplicate the record whose people, roles, contacts and links go to the other; its alias leads there from now on
 */
public record MergeOrganisations(
        @NotNull OrganisationAlias keep,
        long version,
        @NotNull OrganisationAlias duplicate) {}
