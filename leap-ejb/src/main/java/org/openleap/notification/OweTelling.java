package org.openleap.notification;

import java.util.Map;

/**
 * Somebody must be told something.
 *
 * @param item reference of the feedback item
 * @param subject what it is about: the item's or a suggestion's reference
 * @param words values for the template, by name
 */
public record OweTelling(
        String item, String subject, Occasion occasion, Recipient recipient, Map<String, String> words) {
    public OweTelling {
        words = Map.copyOf(words);
    }

    /** A convenor hears it for a group, and passes it on. */
    public boolean isPassedOn() {
        return occasion.isForTheGroup() && !recipient.group().isNone();
    }
}
