package org.openleap.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.notification.Group;
import org.openleap.notification.Route;

/**
 * How the person who said it wants to be told.
 *
 * @param route NONE when they want to stay anonymous
 * @param name at most 200 characters, may be empty
 * @param address e-mail address, phone number or postal address, by route; empty for NONE
 * @param needs codes of communication needs
 * @param group the group they speak for and pass the answer on to; {@link Group#none()} when they speak for themselves
 * @param language language in which they want to be answered, as a BCP 47 tag, e.g. {@code pl}; empty for English
 */
@ReachableContact
public record Contact(
        @NotNull Route route,

        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotNull @Size(max = 500) String address,
        @NotNull @Size(max = 10) Set<String> needs,
        @NotNull @Valid Group group,

        @NotNull @Pattern(regexp = Contact.LANGUAGE) String language)
        implements Serializable {
    /** A language, as people tag it: {@code pl}, {@code bfi}, {@code zh-Hant}. */
    public static final String LANGUAGE = "|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private static final Contact ANONYMOUS = new Contact(Route.NONE, "", "", Set.of());

    public Contact {
        needs = needs == null ? Set.of() : Set.copyOf(needs);
    }

    /** A person for themselves, to be answered in English. */
    public Contact(Route route, String name, String address, Set<String> needs) {
        this(route, name, address, needs, Group.none(), "");
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
