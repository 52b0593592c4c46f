package org.openleap.web.visitor;

import java.util.List;

/**
 * One choice of a question, as plain HTML needs it.
 *
 * @param id of its element; the first one is the field's name, so that error links lead to it
 * @param mark value of the attribute {@code checked} or {@code selected}; null leaves the attribute out
 */
public record Option(String id, String value, String label, String mark) {

    static Option radio(String field, int index, String value, String label, String chosen) {
        return new Option(id(field, index), value, label, value.equals(chosen) ? "checked" : null);
    }

    public static Option entry(String value, String label, String chosen) {
        return new Option("", value, label, value.equals(chosen) ? "selected" : null);
    }

    static String id(String field, int index) {
        return index == 0 ? field : field + "-" + (index + 1);
    }

    /** Choices under one heading. */
    public record Group(String label, List<Option> options) {}
}
