package org.openleap.poster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openleap.publication.PairFilter;
import org.openleap.shared.Slice;

/**
 * What is wanted on a poster.
 *
 * @param filter which answers may be on it
 * @param slice the part of the register that the headline number counts
 * @param period the time in words, empty for all times
 * @param numbers of the answers, in their order; empty for the newest that the filter finds
 */
public record PosterOrder(
        @NotNull PosterSize size,
        @NotNull PairFilter filter,
        @NotNull Slice slice,
        @NotNull @Size(max = 60) String period,
        @NotNull @Size(max = PosterOrder.MOST) List<Long> numbers) {
    /** More would be too small to read from where people stand. */
    public static final int MOST = 6;

    public PosterOrder {
        numbers = List.copyOf(numbers);
    }
}
