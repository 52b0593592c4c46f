package org.openleap.web.reference;

import java.io.Serializable;

/** One line of the history of an entry, as the timeline draws it. @param at machine-readable moment */
public record HistoryLine(String text, String tone, String at, String when) implements Serializable {}
