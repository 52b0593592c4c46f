package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who takes part, from a day to a day.
 *
 * @param organisation alias of the organisation, or of the one a person belongs to; empty for none
 * @param person key of the person in the stakeholder directory, empty for others
 * @param name what they are called
 * @param role what they do, in words; empty while nobody has written it down
 * @param until {@link LocalDate#MAX} while they take part
 * @param nameable a person agreed that the public may read their name; organisations are always named
 */
public record Participant(
        long id,
        ParticipantKind kind,
        String organisation,
        String person,
        String name,
        RoleType type,
        String role,
        LocalDate from,
        LocalDate until,
        boolean nameable)
        implements Serializable {

    /** The public may read the name: an organisation's always, a person's by consent. */
    public boolean mayBeNamed() {
        return kind == ParticipantKind.ORGANISATION || nameable;
    }

    public boolean takesPartOn(LocalDate day) {
        return !from.isAfter(day) && !until.isBefore(day);
    }
}
