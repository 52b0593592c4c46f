package org.openleap.identity;

import java.io.Serializable;

/**
 * Somebody who comes for the caller's own organisation, as every one of its people and systems may know.
 *
 * @param role what they do there, the weightiest of their roles
 * @param signatory they sign for it without leading its people
 */
public record PartnerColleague(String name, String role, boolean signatory) implements Serializable {

    static PartnerColleague of(PartnerPerson person) {
        return new PartnerColleague(person.name(), person.role(), person.isSignatory());
    }

    /** Leaves the name out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PartnerColleague[" + role + "]";
    }
}
