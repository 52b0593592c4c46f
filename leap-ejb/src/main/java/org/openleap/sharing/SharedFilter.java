package org.openleap.sharing;

import java.io.Serializable;

/**
 * Which shared items are wanted; an empty text means "any".
 *
 * @param service code of a service
 * @param place code of a place
 * @param theme code of a theme
 * @param outcome name of a {@link SharedOutcome}
 * @param quarter in which it was shared, e.g. {@code 2026-Q3}
 */
public record SharedFilter(String service, String place, String theme, String outcome, String quarter)
        implements Serializable {
    public static SharedFilter all() {
        return new SharedFilter("", "", "", "", "");
    }

    public static SharedFilter withOutcome(SharedOutcome outcome) {
        return new SharedFilter("", "", "", outcome.name(), "");
    }
}
