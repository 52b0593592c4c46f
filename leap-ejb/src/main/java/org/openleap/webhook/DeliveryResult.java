package org.openleap.webhook;

/** How the last attempt ended. */
public enum DeliveryResult {
    NOT_TRIED,
    /** Any status of the 2xx. */
    ACCEPTED,
    /** Any other status. */
    REFUSED,
    /** LEAP follows no redirects. */
    REDIRECTED,
    /** It answered with something else than the challenge. */
    WRONG_CHALLENGE,
    TOO_SLOW,
    UNKNOWN_HOST,
    /** The name stands for an address inside some network. */
    ADDRESS_NOT_ALLOWED,
    NO_CONNECTION,
    NO_TRUSTED_CERTIFICATE
}
