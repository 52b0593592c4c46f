package org.openleap.web.reference;

import java.io.Serializable;

/** One list, and how long it is. */
public record ListRow(String href, String name, String length) implements Serializable {}
