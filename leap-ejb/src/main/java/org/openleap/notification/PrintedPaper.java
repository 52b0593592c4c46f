package org.openleap.notification;

import java.io.Serializable;

/** A file to print. */
public record PrintedPaper(String name, byte[] content) implements Serializable {

    /** What it says never reaches a log line. */
    @Override
    public String toString() {
        return "PrintedPaper[" + name + "]";
    }
}
