package org.openleap.commitment.internal;

import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.Side;

/** How many commitments of a side stand in a state. */
public record Tally(Side by, CommitmentStatus status, long count) {}
