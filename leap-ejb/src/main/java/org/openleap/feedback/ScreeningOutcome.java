package org.openleap.feedback;

/** What a person found when screening: it may go on, must be held, is refused, or belongs elsewhere. */
public enum ScreeningOutcome {
    PASS,
    HOLD,
    REFUSE,
    REDIRECT
}
