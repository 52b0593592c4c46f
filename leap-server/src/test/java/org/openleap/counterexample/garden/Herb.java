package org.openleap.counterexample.garden;

/** Something to eat. */
public record Herb(String name) {}
