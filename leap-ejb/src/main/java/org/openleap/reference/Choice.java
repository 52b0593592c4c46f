package org.openleap.reference;

import java.io.Serializable;

/**
 * One entry of a list that people choose from.
 *
 * @param code stable {@code snake_case} or {@code kebab-case} code, never reused
 * @param label what people read
 * @param group heading it stands under, empty when the list has no groups
 */
public record Choice(String code, String label, String group) implements Serializable {}
