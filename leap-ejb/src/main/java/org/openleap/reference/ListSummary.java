package org.openleap.reference;

import java.io.Serializable;

/** How many entries of a list can be chosen today, and how many cannot any more or not yet. */
public record ListSummary(ReferenceList list, long inForce, long others) implements Serializable {}
