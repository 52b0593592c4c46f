package org.openleap.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Evidence of one aim.
 *
 * @param side name of the organisation that gave it, or of the trust
 * @param by name of the person who gave it
 * @param link empty for none
 */
public record AimEvidence(LocalDate on, String words, String link, String side, String by) implements Serializable {
    /** Who gave it is personal data and never reaches a log line. */
    @Override
    public String toString() {
        return "AimEvidence[" + on + "]";
    }
}
