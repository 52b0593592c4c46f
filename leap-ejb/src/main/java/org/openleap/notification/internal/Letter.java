package org.openleap.notification.internal;

/** What somebody is told: one line of subject, and the text. */
public record Letter(String subject, String body) {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
