package org.openleap.webhook;

import java.io.Serializable;

/**
 * The secret of an endpoint, shown this once.
 *
 * @param secret as Standard Webhooks writes it: {@code whsec_} and 32 bytes in base 64
 */
public record NewSecret(long endpoint, String secret) implements Serializable {
    /** A secret never reaches a log line. */
    @Override
    public String toString() {
        return "NewSecret[" + endpoint + "]";
    }
}
