package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.notification.Route;

/**
 * How the person who said it wants to be told.
 *
 * @param route NONE when they want to stay anonymous
 * @param name at most 200 characters, may be empty
 * @param address e-mail address, phone number or postal address, by route; empty for NONE
 * @param needs codes of communication needs
 */
@ReachableContact
public record Contact(
        @NotNull Route route,

        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotNull @Size(max = 500) String address,
        @NotNull @Size(max = 10) Set<String> needs)
        implements Serializable {
    private static final Contact ANONYMOUS = new Contact(Route.NONE, "", "", Set.of());

    public Contact {
        needs = needs == null ? Set.of() : Set.copyOf(needs);
    }

    public static Contact anonymous() {
        return ANONYMOUS;
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Contact[" + route + "]";
    }
}
