package org.openleap.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Which people of the trust are wanted.
 *
 * @param name words of the name, in any order and also parts of them; empty for any
 * @param service code of a service they work for; empty for any
 */
public record StaffFilter(
        @NotNull @Size(max = 100) String name,
        @NotNull @Size(max = 60) String service,
        @NotNull StaffStanding standing) implements Serializable {

    /** Everybody who has not left. */
    public static StaffFilter everybody() {
        return new StaffFilter("", "", StaffStanding.HERE);
    }

    /** Leaves the name out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "StaffFilter[" + service + " " + standing + "]";
    }
}
