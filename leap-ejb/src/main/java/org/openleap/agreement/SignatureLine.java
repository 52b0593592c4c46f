package org.openleap.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One side of a paper, signed or not yet.
 *
 * @param organisation alias, empty for the trust
 * @param side display name of the trust or the organisation
 * @param name of the person, empty while this side has not signed
 * @param signedOn {@link LocalDate#MAX} while this side has not signed
 * @param file id of the attached copy, 0 for none
 */
public record SignatureLine(
        String organisation,
        String side,
        String name,
        String office,
        String place,
        LocalDate signedOn,
        SigningMethod method,
        long file)
        implements Serializable {
    public boolean isSigned() {
        return !name.isEmpty();
    }

    /** Names the side only. */
    @Override
    public String toString() {
        return "SignatureLine[" + organisation + "]";
    }
}
