package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;

/**
 * The person who said it says that we did not understand them, or that they did ask for something.
 *
 * @param reference as typed
 * @param phrase as typed
 * @param kind not {@link ReplyKind#STAFF}
 * @param text in their own words
 */
public record SayMore(
        @NotNull String reference,
        @NotNull String phrase,
        @NotNull ReplyKind kind,
        @FeedbackText String text) {
    /** The phrase is a secret. */
    @Override
    public String toString() {
        return "SayMore[" + kind + "]";
    }
}
