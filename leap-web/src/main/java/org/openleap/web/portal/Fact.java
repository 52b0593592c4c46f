package org.openleap.web.portal;

import java.io.Serializable;

/** One line of a list of facts. */
public record Fact(String label, String value) implements Serializable {}
