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

    /** Whether it asks for less than everything. */
    public boolean isNarrow() {
        return !equals(all());
    }

    /** The same without what it says about one thing. @param name of the component, e.g. {@code service} */
    public PairFilter without(String name) {
        return new PairFilter(
                name.equals("service") ? "" : service,
                name.equals("place") ? "" : place,
                name.equals("theme") ? "" : theme,
                name.equals("quarter") ? "" : quarter,
                name.equals("outcome") ? "" : outcome);
    }
}
