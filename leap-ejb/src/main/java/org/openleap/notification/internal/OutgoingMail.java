package org.openleap.notification.internal;

/** A mail on its way, apart from the database. */
public record OutgoingMail(long id, String messageId, String address, Letter letter) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "OutgoingMail[" + messageId + "]";
    }
}
