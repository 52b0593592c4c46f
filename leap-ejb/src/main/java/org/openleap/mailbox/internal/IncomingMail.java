package org.openleap.mailbox.internal;

import java.util.List;
import org.openleap.shared.EmailAddress;

/**
 * A mail as LEAP reads it, apart from the mail server.
 *
 * @param id its Message-ID, or its head and its words where it has none
 * @param from address of whoever wrote it, in lower case; empty when it has none
 * @param name how they call themselves; may be empty
 * @param text what they wrote now, without what they quote; all of it when they only quote
 * @param attachments how many files hang on it
 * @param answers Message-IDs of the mails it answers
 * @param automatic a machine wrote it
 * @param returned Message-ID of a letter that did not arrive, when it says so; else empty
 */
record IncomingMail(
        String id,
        String from,
        String name,
        String subject,
        String text,
        int attachments,
        List<String> answers,
        boolean automatic,
        String returned) {
    IncomingMail {
        answers = List.copyOf(answers);
    }

    /** Nothing was written in it, not even a subject. */
    boolean isEmpty() {
        return text.isBlank() && subject.isBlank();
    }

    /** Whether it can be answered by mail. */
    boolean hasAddress() {
        return from.matches(EmailAddress.FORMAT);
    }

    boolean isBounce() {
        return !returned.isEmpty();
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "IncomingMail[" + attachments + " attachments]";
    }
}
