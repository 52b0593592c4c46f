package org.openleap.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Enters an organisation in the directory.
 *
 * @param alias its key, the same as in Keycloak; empty to have one made from the name
 */
public record AddOrganisation(
        @NotNull String alias, @NotNull @Valid OrganisationProfile profile) implements Serializable {

    /** With an alias made from the name. */
    public static AddOrganisation of(OrganisationProfile profile) {
        return new AddOrganisation("", profile);
    }
}
