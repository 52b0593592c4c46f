package org.openleap.agreement.internal;

import jakarta.persistence.Embeddable;
import org.openleap.agreement.PartyName;
import org.openleap.stakeholder.OrganisationAlias;

/** An organisation on the other side, by the name it had then. */
@Embeddable
public class Party {
    private String organisation;
    private String name;

    protected Party() {}

    Party(PartyName party) {
        this.organisation = party.organisation().value();
        this.name = party.name();
    }

    PartyName named() {
        return new PartyName(new OrganisationAlias(organisation), name);
    }
}
