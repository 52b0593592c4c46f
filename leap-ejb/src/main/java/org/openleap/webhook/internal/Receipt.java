package org.openleap.webhook.internal;

import org.openleap.webhook.DeliveryResult;

/**
 * What came of one attempt.
 *
 * @param status of HTTP; 0 without an answer
 * @param body the beginning of the answer, for a challenge
 */
public record Receipt(DeliveryResult result, int status, String body) {
    private static final int GONE = 410;

    /** Nobody answered. */
    static Receipt none(DeliveryResult why) {
        return new Receipt(why, 0, "");
    }

    static Receipt answered(int status, String body) {
        return switch (status / 100) {
            case 2 -> new Receipt(DeliveryResult.ACCEPTED, status, body);
            case 3 -> new Receipt(DeliveryResult.REDIRECTED, status, "");
            default -> new Receipt(DeliveryResult.REFUSED, status, "");
        };
    }

    /** The same, unless it was to answer with a challenge and did not. */
    public Receipt against(String challenge) {
        if (!isAccepted() || body.strip().equals(challenge)) return this;
        return new Receipt(DeliveryResult.WRONG_CHALLENGE, status, "");
    }

    public boolean isAccepted() {
        return result == DeliveryResult.ACCEPTED;
    }

    /** The endpoint says that it wants nothing any more. */
    boolean isGone() {
        return status == GONE;
    }
}
