package org.openleap.notification;

import java.util.Set;

/**
 * A person learned how somebody can be reached now, and what they need. Seen inside the transaction that notes it, by
 * whoever keeps the contact: the next telling about the item is for this.
 *
 * @param item reference of the feedback item
 */
public record ContactReviewed(String item, Route route, String address, Set<String> needs, String language) {
    public ContactReviewed {
        needs = Set.copyOf(needs);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ContactReviewed[" + item + "]";
    }
}
