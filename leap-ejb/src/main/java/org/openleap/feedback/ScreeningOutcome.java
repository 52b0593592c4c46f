package org.openleap.feedback;

/** What a person found when screening: it may go on, must be held, is refused, or belongs elsewhere; NOT_YET before that. */
public enum ScreeningOutcome {
    NOT_YET,
    PASS,
    HOLD,
    REFUSE,
    REDIRECT
}
