package org.openleap.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * The words of a telling.
 *
 * @param subjectLine one line, at most 200 characters
 * @param body at most 10,000 characters
 * @param translation the same in the language of the reader; may be empty
 * @param meets needs that these words meet, e.g. {@code easy_read}: only what a person can say
 */
public record WriteTelling(
        long telling,
        long version,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String subjectLine,

        @NotBlank @Size(max = 10_000) @Pattern(regexp = WORDS)
        String body,

        @NotNull @Size(max = 10_000) @Pattern(regexp = WORDS)
        String translation,

        @NotNull @Size(max = 10) Set<@Pattern(regexp = "[a-z_]{1,40}") String> meets) {
    /** Lines of text; no other control characters. */
    public static final String WORDS = "[\\P{Cntrl}\\r\\n\\t]*";

    public WriteTelling {
        meets = meets == null ? Set.of() : Set.copyOf(meets);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "WriteTelling[" + telling + "]";
    }
}
