package org.openleap.web.partnership;

import java.io.Serializable;

/** One line of the history. @param text what was done and by whom; @param words what they said about it, may be empty */
public record HistoryRow(String text, String words, String at, String when) implements Serializable {}
