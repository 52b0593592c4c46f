package org.openleap.api.docs;

/**
 * A parameter of a request, or a property of a body, as people read it.
 *
 * @param type e.g. {@code text}, {@code date} or the name of another body
 * @param example empty for none
 */
public record Field(String name, String type, boolean required, String description, String example) {}
