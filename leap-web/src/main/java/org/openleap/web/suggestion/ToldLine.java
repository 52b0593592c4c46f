package org.openleap.web.suggestion;

import java.io.Serializable;

/** Something the proposer was told, in the words of that day. */
public record ToldLine(String label, String text, String when) implements Serializable {}
