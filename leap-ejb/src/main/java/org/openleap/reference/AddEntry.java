package org.openleap.reference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new entry, which can be chosen from today on.
 *
 * @param heading as {@link ListedEntry#heading}; the place in which a service or a place stands
 * @param code empty, so that LEAP makes one from the label; else a certain one, such as the tag of a language
 */
public record AddEntry(
        @NotNull ReferenceList list,
        @NotNull @Size(max = 200) @Pattern(regexp = LABEL) String label,
        @NotNull @Size(max = 200) String heading,
        @NotNull @Size(max = 60) @Pattern(regexp = CODE) String code) {
    /** A letter or digit somewhere. */
    public static final String LABEL = ".*[\\p{L}\\p{N}].*";

    /** Lower-case words with hyphens or underscores, or nothing. */
    public static final String CODE = "([a-z0-9]+([-_][a-z0-9]+)*)?";
}
