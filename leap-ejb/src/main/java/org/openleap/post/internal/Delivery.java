package org.openleap.post.internal;

import java.util.Set;

/**
 * What a service says of a mail. Statuses of GOV.UK Notify: a text message is {@code delivered} or fails permanently,
 * temporarily or technically; a letter is {@code received} once it is printed and posted.
 *
 * @param status the word of the service
 */
record Delivery(String status, Outcome outcome) {
    private static final Set<String> ARRIVED = Set.of("delivered", "received");
    private static final Set<String> LOST = Set.of("cancelled", "validation-failed", "virus-scan-failed");

    /** What that means. */
    enum Outcome {
        UNDER_WAY,
        ARRIVED,
        LOST
    }

    static Delivery of(String status) {
        if (ARRIVED.contains(status)) return new Delivery(status, Outcome.ARRIVED);
        boolean lost = LOST.contains(status) || status.endsWith("-failure");
        return new Delivery(status, lost ? Outcome.LOST : Outcome.UNDER_WAY);
    }
}
