package org.openleap.post;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A mail as evidence: what was sent where, and each attempt.
 *
 * @param status name of the state of the mail
 * @param attempts in the order of time (UTC)
 */
public record PostedMail(
        String key,
        Channel channel,
        String address,
        String subject,
        String body,
        String status,
        Instant postedAt,
        List<Attempt> attempts)
        implements Serializable {
    public PostedMail {
        attempts = List.copyOf(attempts);
    }

    /** One attempt: what the mail server or the service answered, e.g. {@code accepted} or {@code SendFailedException}. */
    public record Attempt(Instant at, String outcome) implements Serializable {}

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PostedMail[" + key + "]";
    }
}
