package org.openleap.web.insight;

import java.io.Serializable;

/** One line of the table of paces, in words. */
public record PaceRow(String name, String firstLook, String decision) implements Serializable {}
