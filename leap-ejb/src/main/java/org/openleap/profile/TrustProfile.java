package org.openleap.profile;

import java.io.Serializable;

/**
 * What the trust says of itself (requirement 4.15). Texts are empty and numbers 0 while nobody has said.
 *
 * @param population how many people it serves
 * @param staff how many people it employs
 * @param budget a year, in words such as "420 million pounds"
 * @param about anything else the press asks first
 * @param version for the form
 */
public record TrustProfile(
        int population, int staff, String budget, String mission, String vision, String about, long version)
        implements Serializable {
    /** Nobody has written anything yet. */
    public static final TrustProfile NONE = new TrustProfile(0, 0, "", "", "", "", 0);

    public boolean isWritten() {
        return !equals(NONE);
    }
}
