package org.openleap.notification;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who is owed an answer.
 *
 * @param name may be empty
 * @param address e-mail address, phone number or postal address, by route; empty for NONE
 * @param needs codes of communication needs, e.g. {@code large_print}
 */
public record Recipient(String name, Route route, String address, Set<String> needs) implements Serializable {
    public Recipient {
        needs = Set.copyOf(needs);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Recipient[" + route + "]";
    }
}
