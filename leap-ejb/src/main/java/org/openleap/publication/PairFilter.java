package org.openleap.publication;

import java.io.Serializable;

/**
 * Which published pairs are wanted; an empty text means "any".
 *
 * @param service code of a service
 * @param place code of a place
 * @param theme code of a theme
 * @param quarter e.g. {@code 2026-Q3}
 * @param outcome name of a {@link PairOutcome}
 */
public record PairFilter(String service, String place, String theme, String quarter, String outcome)
        implements Serializable {
    public static PairFilter all() {
        return new PairFilter("", "", "", "", "");
    }
}
