package org.openleap.subject;

import java.io.Serializable;

/** Words that do not go into the file, and why. */
public record LeftOut(String words, LeaveOutReason reason) implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "LeftOut[" + reason + "]";
    }
}
