package org.openleap.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How something was said, where it was not simply typed by whoever says it.
 *
 * @param origin the link, session or mail it came by, for example {@code cards/17}; may be empty
 * @param transcript somebody of the staff wrote it down: these are not their own letters
 * @param heardOn the day it was heard; {@link LocalDate#MAX} for now
 */
public record Circumstances(
        @NotNull @Pattern(regexp = "[a-z0-9/-]{0,60}") String origin,

        boolean transcript,
        @NotNull LocalDate heardOn,
        @NotNull @Valid Representation representation,
        @NotNull @Valid Translation translation)
        implements Serializable {
    private static final String ANSWERS = "answers/";

    private static final Circumstances NONE =
            new Circumstances("", false, LocalDate.MAX, Representation.none(), Translation.none());

    /** Whoever says it types it now, for themselves, in English. */
    public static Circumstances none() {
        return NONE;
    }

    /** The same, by a link of the trust or by mail. */
    public static Circumstances from(String origin) {
        return new Circumstances(origin, false, LocalDate.MAX, Representation.none(), Translation.none());
    }

    /** The same, by a mail that answers a letter about another item. */
    public static Circumstances answering(FeedbackReference item) {
        return from(ANSWERS + item.value().toLowerCase(Locale.ROOT));
    }

    /** The item that it answers. */
    public Optional<FeedbackReference> answered() {
        return origin.startsWith(ANSWERS)
                ? FeedbackReference.read(origin.substring(ANSWERS.length()))
                : Optional.empty();
    }

    /** For whom somebody speaks is left out, and what was seen. */
    public Circumstances withoutNames() {
        var speaker = new Representation(representation.relation(), "", "");
        return new Circumstances(origin, transcript, heardOn, speaker, translation);
    }

    /** Nothing that only staff can say about it. */
    public boolean isPlain() {
        return !transcript && heardOn.equals(LocalDate.MAX) && representation.isNone() && translation.isNone();
    }
}
