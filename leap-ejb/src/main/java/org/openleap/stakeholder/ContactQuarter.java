package org.openleap.stakeholder;

import java.io.Serializable;

/**
 * How often trust and organisation were in contact in a quarter of a calendar year.
 *
 * @param quarter 1 to 4
 * @param byUs contacts in which the trust informed or involved the organisation
 * @param byThem contacts in which the organisation informed or involved the trust
 */
public record ContactQuarter(int year, int quarter, long byUs, long byThem) implements Serializable {
    public long all() {
        return byUs + byThem;
    }
}
