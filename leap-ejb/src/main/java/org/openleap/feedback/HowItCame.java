package org.openleap.feedback;

import java.io.Serializable;

/**
 * How an item came, for the staff.
 *
 * @param takenBy display name of whoever wrote it down; empty when its proposer typed it
 * @param proofSeenBy display name of whoever saw the proof; empty without one
 * @param translatedBy display name of whoever entered the translation; empty without one
 */
public record HowItCame(Circumstances circumstances, String takenBy, String proofSeenBy, String translatedBy)
        implements Serializable {
    private static final HowItCame PLAINLY = new HowItCame(Circumstances.none(), "", "", "");

    public static HowItCame plainly() {
        return PLAINLY;
    }

    public Translation translation() {
        return circumstances.translation();
    }

    public Representation representation() {
        return circumstances.representation();
    }
}
