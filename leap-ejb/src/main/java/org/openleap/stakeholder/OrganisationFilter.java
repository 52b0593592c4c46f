package org.openleap.stakeholder;

import java.io.Serializable;

/**
 * Which organisations are wanted; an empty text means "any".
 *
 * @param category code of {@code STAKEHOLDER_CATEGORY}
 * @param type code of {@code ORGANISATION_TYPE}
 * @param sector code of {@code SECTOR}
 * @param place code of a place it serves
 * @param community code of a group it reaches
 * @param owner {@code me}, {@code nobody} or empty
 * @param network name of a {@link Network}
 */
public record OrganisationFilter(
        String category, String type, String sector, String place, String community, String owner, String network)
        implements Serializable {
    public static OrganisationFilter all() {
        return new OrganisationFilter("", "", "", "", "", "", "");
    }

    public static OrganisationFilter of(Network network) {
        return new OrganisationFilter("", "", "", "", "", "", network.name());
    }
}
