package org.openleap.identity;

/** Something is in nobody's hands any more: it is done, or will not be. Fired inside the transaction that made it true. */
public record WorkEnded(Duty duty, String reference) {}
