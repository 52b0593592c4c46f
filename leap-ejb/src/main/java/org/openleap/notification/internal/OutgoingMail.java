package org.openleap.notification.internal;

import java.util.Map;

/** A mail on its way, apart from the database. */
public record OutgoingMail(long id, String messageId, String address, Letter letter, Map<String, String> headers) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "OutgoingMail[" + messageId + "]";
    }
}
