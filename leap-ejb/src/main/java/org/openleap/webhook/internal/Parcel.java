package org.openleap.webhook.internal;

import java.net.URI;
import java.util.List;

/**
 * One message to one address.
 *
 * @param id of the message, the same at every attempt
 * @param secrets in the clear; the message is signed with each
 */
public record Parcel(String id, URI url, List<String> secrets, String body) {
    public Parcel {
        secrets = List.copyOf(secrets);
    }

    /** A secret never reaches a log line. */
    @Override
    public String toString() {
        return "Parcel[" + id + "]";
    }
}
