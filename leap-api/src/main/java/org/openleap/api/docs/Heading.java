package org.openleap.api.docs;

/** Under which operations stand. */
public record Heading(String name, String description) {}
