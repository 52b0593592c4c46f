package org.openleap.webhook;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with webhooks. */
public enum WebhookProblem implements ProblemCode {
    UNKNOWN_ENDPOINT,
    UNKNOWN_DELIVERY,
    /** Arguments: how many an organisation has at most. */
    TOO_MANY_ENDPOINTS,
    /** Only {@code https} addresses without a user name. */
    NOT_AN_ADDRESS,
    /** It did not answer with the challenge. Arguments: {@link DeliveryResult}, the HTTP status or 0. */
    NOT_VERIFIED,
    /** Arguments: the state. */
    NOT_POSSIBLE_NOW;

    @Override
    public String component() {
        return "webhook";
    }
}
