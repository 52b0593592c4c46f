package org.openleap.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One step of the story as the public reads it.
 *
 * @param kind key of the step: {@code received}, {@code read}, {@code heard}, {@code noSuggestion}, {@code redirected},
 *     {@code held}, {@code refused}, {@code readAgain}, {@code returned}, {@code merged}, {@code withdrawalAsked}, {@code withdrawn},
 *     {@code decision} and {@code review} (both only ahead), or a {@link ChronicleKind#key}
 * @param on the day it happened, or is promised (Europe/London)
 * @param ahead true for a promise that is still ahead
 * @param title what it is about: the suggestion in plain words; may be empty
 * @param text the reason or the news in plain words; may be empty
 * @param promised the day that was promised with it; {@link LocalDate#MAX} for none
 */
public record TrackedStep(String kind, LocalDate on, boolean ahead, String title, String text, LocalDate promised)
        implements Serializable {

    /** Something that happened and needs no more words. */
    public static TrackedStep of(String kind, LocalDate on) {
        return of(kind, on, "", "");
    }

    /** Something that happened. */
    public static TrackedStep of(String kind, LocalDate on, String title, String text) {
        return new TrackedStep(kind, on, false, title, text, LocalDate.MAX);
    }

    /** Something that is promised. */
    public static TrackedStep ahead(String kind, LocalDate on, String title) {
        return new TrackedStep(kind, on, true, title, "", LocalDate.MAX);
    }

    /** The same, with the day that was promised with it. */
    public TrackedStep promising(LocalDate day) {
        return new TrackedStep(kind, on, ahead, title, text, day);
    }
}
