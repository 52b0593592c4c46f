package org.openleap.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * English words beside what somebody said in another language. The original stays what counts.
 *
 * @param language language of the original, as a BCP 47 tag; empty for English
 * @param words what they told, in English; empty while nobody has translated it
 * @param request what they asked for, in English
 * @param translator who translated: a name, a service, or both
 */
public record Translation(
        @NotNull @Pattern(regexp = Contact.LANGUAGE) String language,

        @NotNull
        @Size(max = FeedbackText.LONGEST)
        @Pattern(regexp = FeedbackText.NO_CONTROLS, flags = Pattern.Flag.DOTALL)
        String words,

        @NotNull
        @Size(max = FeedbackText.LONGEST)
        @Pattern(regexp = FeedbackText.NO_CONTROLS, flags = Pattern.Flag.DOTALL)
        String request,

        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String translator)
        implements Serializable {
    private static final Translation NONE = new Translation("", "", "", "");

    public Translation {
        words = words == null ? "" : words.strip();
        request = request == null ? "" : request.strip();
        translator = translator == null ? "" : translator.strip();
    }

    /** It was said in English. */
    public static Translation none() {
        return NONE;
    }

    public boolean isNone() {
        return language.isEmpty();
    }

    /** Nobody has put it into English yet. */
    public boolean isMissing() {
        return !isNone() && words.isEmpty();
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Translation[" + language + "]";
    }
}
