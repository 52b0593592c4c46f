package org.openleap.web.visitor;

import java.util.List;

/**
 * One field of a page of the sign-up form, as plain HTML needs it.
 *
 * @param kind {@code text}, {@code area}, {@code radios}, {@code boxes} or {@code select}
 * @param autocomplete what browsers may fill in, {@code off} for nothing
 * @param alone the page asks nothing else: its heading is the question
 */
public record Question(
        String field,
        String kind,
        String label,
        String hint,
        String value,
        String autocomplete,
        boolean alone,
        List<Option.Group> groups) {
    public boolean is(String other) {
        return kind.equals(other);
    }

    /** Class of the label: people see the heading instead when there is nothing else. */
    public String getLabelClass() {
        return alone ? "govuk-visually-hidden" : "govuk-label p-question";
    }
}
