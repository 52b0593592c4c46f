package org.openleap.commitment;

import java.io.Serializable;

/**
 * How well one side keeps its word.
 *
 * @param kept commitments that were kept
 * @param due kept, missed and disputed ones, and those whose day has passed; what was waived counts for nobody
 */
public record CommitmentScore(int kept, int due) implements Serializable {
    public static final CommitmentScore NONE = new CommitmentScore(0, 0);

    /** Both scores together. */
    public CommitmentScore plus(CommitmentScore more) {
        return new CommitmentScore(kept + more.kept, due + more.due);
    }

    /** 0 to 100; 100 while nothing has been due. */
    public int percent() {
        return due == 0 ? 100 : Math.round(100f * kept / due);
    }
}
