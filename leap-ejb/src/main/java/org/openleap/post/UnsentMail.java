package org.openleap.post;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail that was given up. What it says is not shown: whoever looks after the mail server need not read it.
 *
 * @param about the beginning of its key, for example {@code review-due}
 * @param problem what the last attempt said, in a word
 */
public record UnsentMail(
        long id, String about, Channel channel, String address, String problem, int attempts, Instant postedAt)
        implements Serializable {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "UnsentMail[" + id + "]";
    }
}
