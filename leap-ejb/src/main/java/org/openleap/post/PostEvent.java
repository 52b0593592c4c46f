package org.openleap.post;

/**
 * Something became of a mail. Seen inside the transaction that notes it.
 *
 * @param owner as in {@link Posting}
 * @param problem what went wrong, in a word; empty otherwise
 */
public record PostEvent(Step step, String owner, Channel channel, String problem) {
    /** What became of it. */
    public enum Step {
        /** The mail server or the service took it. */
        ACCEPTED,
        /** The service says it arrived. */
        DELIVERED,
        /** It will not arrive: refused for good, given up after the last attempt, or sent back. */
        FAILED
    }
}
