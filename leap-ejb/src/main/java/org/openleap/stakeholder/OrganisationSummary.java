package org.openleap.stakeholder;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One row of the directory.
 *
 * @param owner display name of the person of the trust who looks after it, empty when nobody does
 * @param lastContact the latest day either informed or involved the other, {@link LocalDate#MIN} for never
 * @param isCurrent false once another organisation stands in its place
 */
public record OrganisationSummary(
        OrganisationAlias alias,
        String name,
        String category,
        String type,
        String sector,
        Network network,
        RelationshipHealth health,
        int influence,
        int interest,
        String owner,
        LocalDate lastContact,
        boolean isCurrent)
        implements Serializable {

    public boolean isEverContacted() {
        return !lastContact.equals(LocalDate.MIN);
    }
}
