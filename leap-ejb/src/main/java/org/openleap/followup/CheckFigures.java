package org.openleap.followup;

import java.io.Serializable;

/**
 * What people answered who were asked whether something is right or still true.
 *
 * @param yes said yes
 * @param no said no
 * @param silent did not answer in time
 */
public record CheckFigures(long yes, long no, long silent) implements Serializable {
    public long asked() {
        return yes + no + silent;
    }
}
