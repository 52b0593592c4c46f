package org.openleap.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;

/** Other words for a letter, as somebody typed them. @param subject one line */
public record WordingDraft(
        @NotNull Occasion occasion,

        @NotBlank @Size(max = LONGEST_SUBJECT) @Pattern(regexp = ONE_LINE)
        String subject,

        @NotBlank @Size(max = LONGEST_BODY) String body) {
    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_BODY = 6000;
    public static final String ONE_LINE = "\\P{Cntrl}*";

    /** Without blank lines around it, and with the line ends of LEAP. */
    public LetterText text() {
        return new LetterText(subject.strip(), body.replaceAll("\\R", "\n").strip());
    }
}
