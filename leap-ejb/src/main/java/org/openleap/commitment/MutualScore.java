package org.openleap.commitment;

import java.io.Serializable;

/** How well both sides of a partnership keep their word. */
public record MutualScore(CommitmentScore trust, CommitmentScore partner) implements Serializable {
    public static final MutualScore NONE = new MutualScore(CommitmentScore.NONE, CommitmentScore.NONE);

    public CommitmentScore of(Side side) {
        return side == Side.TRUST ? trust : partner;
    }

    public CommitmentScore together() {
        return trust.plus(partner);
    }
}
