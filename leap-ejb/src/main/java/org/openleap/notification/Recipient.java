package org.openleap.notification;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who is owed an answer.
 *
 * @param name may be empty
 * @param address e-mail address, phone number or postal address, by route; empty for NONE
 * @param needs codes of communication needs, e.g. {@code large_print}
 * @param group the group this person convenes and passes the answer on to; {@link Group#none()} for a person for themselves
 * @param language language in which they want to be answered, as a BCP 47 tag, e.g. {@code pl}; empty for English
 */
public record Recipient(String name, Route route, String address, Set<String> needs, Group group, String language)
        implements Serializable {
    public Recipient {
        needs = Set.copyOf(needs);
    }

    /** A person for themselves, to be answered in English. */
    public Recipient(String name, Route route, String address, Set<String> needs) {
        this(name, route, address, needs, Group.none(), "");
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Recipient[" + route + "]";
    }
}
