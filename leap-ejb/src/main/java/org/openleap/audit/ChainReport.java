package org.openleap.audit;

import java.io.Serializable;

/**
 * What walking the chain found.
 *
 * @param sealed events whose seal was checked
 * @param firstBroken position of the first seal that does not fit, 0 when all fit
 * @param headMac HMAC of the last link, to compare with the copy kept outside the database
 */
public record ChainReport(long sealed, long firstBroken, String headMac) implements Serializable {

    public boolean isWhole() {
        return firstBroken == 0;
    }
}
