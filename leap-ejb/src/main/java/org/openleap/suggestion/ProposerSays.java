package org.openleap.suggestion;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the person who said it wants done about one of their suggestions.
 *
 * @param reference as typed
 * @param phrase as typed
 * @param suggestion its number in the item
 * @param words in their own words; may be empty where nothing need be said
 */
public record ProposerSays(
        @NotNull String reference,
        @NotNull String phrase,
        @Min(1) int suggestion,
        @NotNull @Size(max = 2000) String words) {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ProposerSays[" + suggestion + "]";
    }
}
