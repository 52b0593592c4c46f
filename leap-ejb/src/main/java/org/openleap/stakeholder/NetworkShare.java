package org.openleap.stakeholder;

import java.io.Serializable;

/**
 * How far the trust reaches beyond its familiar networks (requirement 0.25).
 *
 * @param organisations all of the directory
 * @param fresh those of new networks
 */
public record NetworkShare(long organisations, long fresh) implements Serializable {

    /** 0 to 100. */
    public long percent() {
        return organisations == 0 ? 0 : Math.round(100.0 * fresh / organisations);
    }
}
