package org.openleap.commitment;

import java.io.Serializable;

/**
 * Which commitments are wanted; an empty text means "any".
 *
 * @param settled false: what still needs somebody, the latest first; true: what is over, the newest first
 * @param partnership reference such as {@code LEAP-14}
 * @param by name of a {@link Side}: who promised
 * @param status name of a {@link CommitmentStatus}
 * @param due {@code late} or empty
 */
public record CommitmentFilter(boolean settled, String partnership, String by, String status, String due)
        implements Serializable {
    public static CommitmentFilter open() {
        return new CommitmentFilter(false, "", "", "", "");
    }

    public static CommitmentFilter over() {
        return new CommitmentFilter(true, "", "", "", "");
    }
}
