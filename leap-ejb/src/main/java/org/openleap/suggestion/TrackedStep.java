package org.openleap.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One step of the story as the public reads it.
 *
 * @param kind key of the step, e.g. {@code received}, {@code read}, {@code heard}, {@code adopted}, {@code rejected},
 *     {@code started}, {@code completed}, {@code decision} (only ahead), {@code noSuggestion}, {@code redirected}, {@code held}, {@code refused},
 *     {@code readAgain}, {@code merged}, {@code withdrawalAsked}, {@code withdrawn}
 * @param on the day it happened, or is promised (Europe/London)
 * @param ahead true for a promise that is still ahead
 * @param title what it is about: the suggestion in plain words; may be empty
 * @param text the reason or the news in plain words; may be empty
 */
public record TrackedStep(String kind, LocalDate on, boolean ahead, String title, String text)
        implements Serializable {}
