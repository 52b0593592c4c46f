package org.openleap.feedback;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.openleap.consent.ConsentPurpose;

/**
 * The person who said it no longer allows something.
 *
 * @param reference as typed
 * @param phrase as typed
 */
public record TakeBackPermission(
        @NotNull String reference,
        @NotNull String phrase,
        @NotEmpty Set<ConsentPurpose> purposes) {
    public TakeBackPermission {
        purposes = Set.copyOf(purposes);
    }

    /** The phrase is a secret. */
    @Override
    public String toString() {
        return "TakeBackPermission" + purposes;
    }
}
