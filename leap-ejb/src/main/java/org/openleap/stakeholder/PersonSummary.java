package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.List;

/**
 * A person of an organisation.
 *
 * @param email empty when unknown, or when this caller may not see how people are reached
 * @param phone empty when unknown, or when this caller may not see how people are reached
 * @param mayBeContacted false stops every message: it is unsafe, or the person has died
 * @param roles in the organisation that was asked for, or in all of them; the latest first
 */
public record PersonSummary(
        PersonId id,
        String name,
        ContactRoute route,
        String email,
        String phone,
        boolean mayBeContacted,
        List<RoleSummary> roles)
        implements Serializable {
    public PersonSummary {
        roles = List.copyOf(roles);
    }

    /** The same without anything to reach them by. */
    public PersonSummary withoutContact() {
        return new PersonSummary(id, name, ContactRoute.NOT_SAID, "", "", mayBeContacted, roles);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PersonSummary[" + id + "]";
    }
}
