package org.openleap.search;

import java.io.Serializable;

/** A stretch of a text, and whether it is what was looked for. */
public record Piece(String text, boolean found) implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Piece[" + text.length() + " " + found + "]";
    }
}
