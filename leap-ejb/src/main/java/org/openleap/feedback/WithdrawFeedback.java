package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;

/**
 * The person who said it takes it back.
 *
 * @param reference as typed
 * @param phrase as typed
 * @param mayKeepIdea whether the trust may go on with the idea, without their name
 */
public record WithdrawFeedback(
        @NotNull String reference, @NotNull String phrase, boolean mayKeepIdea) {
    /** The phrase is a secret. */
    @Override
    public String toString() {
        return "WithdrawFeedback[]";
    }
}
