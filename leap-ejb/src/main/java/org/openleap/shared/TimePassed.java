package org.openleap.shared;

/**
 * Fired by whoever moves the clock, and by nobody else: the demonstration loader that tells two years of stories, and tests.
 * Timers do at once, by the moved clock, what they would have done meanwhile.
 */
public record TimePassed() {}
