package org.openleap.retention;

import java.io.Serializable;

/**
 * One class and its period as it stands.
 *
 * @param version of the period; 0 while it is the one it began with
 */
public record RetentionClass(RetentionCode code, int months, long version) implements Serializable {
    public boolean isChanged() {
        return months != code.months();
    }
}
