package org.openleap.mailbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail that LEAP could not take in by itself. Once somebody has dealt with it, its words and its sender are gone from here.
 *
 * @param sender their address as the mail says it, which proves nothing; may be empty
 * @param name how they call themselves; may be empty
 * @param words as far as they could be read; may be empty
 * @param attachments files that hang on it, which LEAP does not keep
 * @param item reference of the item it became, or stands beside; else empty
 * @param note why it was forgotten; else empty
 * @param keptAt when LEAP read it (UTC)
 * @param version travels in forms
 */
public record KeptMail(
        long id,
        KeptReason reason,
        KeptMailStatus status,
        String sender,
        String name,
        String subject,
        String words,
        int attachments,
        String item,
        String note,
        Instant keptAt,
        long version)
        implements Serializable {

    public boolean isWaiting() {
        return status == KeptMailStatus.WAITING;
    }

    /** Whether LEAP has any words of it that can become an item. */
    public boolean hasWords() {
        return !subject.isBlank() || !words.isBlank();
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "KeptMail[" + id + " " + status + "]";
    }
}
