package org.openleap.notification;

import java.io.Serializable;

/** How many people with a communication need were told in the form they need, and how many in another one. */
public record FormFigures(long inForm, long otherwise) implements Serializable {
    private static final int WHOLE = 100;

    public long told() {
        return inForm + otherwise;
    }

    /** Share told in the form they need, in percent, rounded down; 100 when there was nobody. */
    public int percent() {
        return told() == 0 ? WHOLE : (int) (inForm * WHOLE / told());
    }
}
