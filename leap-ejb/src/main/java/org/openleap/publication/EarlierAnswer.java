package org.openleap.publication;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the public read before this wording.
 *
 * @param there whether there was an earlier wording; the rest says nothing when there was none
 * @param outcome what it said had become of it
 * @param publishedAt since when it could be read
 * @param wrong what was wrong with it, for everybody to read; empty when nothing was
 */
public record EarlierAnswer(boolean there, PairOutcome outcome, Instant publishedAt, String wrong)
        implements Serializable {
    /** Nothing was read before. */
    public static final EarlierAnswer NONE = new EarlierAnswer(false, PairOutcome.WORKING_ON_IT, Instant.EPOCH, "");

    /** It said something wrong. */
    public boolean isCorrected() {
        return !wrong.isEmpty();
    }

    /** The trust has changed its mind, or what it said has not come true: shown to everybody. */
    public boolean isReversedBy(PairOutcome today) {
        return there && outcome != today && !(outcome == PairOutcome.WORKING_ON_IT && today == PairOutcome.WE_DID);
    }
}
