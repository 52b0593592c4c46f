package org.openleap.identity;

/**
 * Somebody of the trust has something new in their hands. Fired inside the transaction that gave it to them; not for the work of
 * a leaver, of which the successor hears in one mail.
 *
 * @param by who gave it to them
 */
public record WorkGiven(Owned work, UserId by) {}
