package org.openleap.commitment;

import java.io.Serializable;
import java.util.List;
import org.openleap.partnership.PartnershipReference;

/**
 * Everything that trust and partner promise each other in one partnership.
 *
 * @param cells always 16: both sides, both verbs, four fields, in that order
 * @param mayChange whether this caller may change them now
 * @param version for {@link AgreePromises}
 */
public record PromiseMatrix(
        PartnershipReference partnership,
        String title,
        String partner,
        List<PromiseCell> cells,
        boolean mayChange,
        long version)
        implements Serializable {
    public PromiseMatrix {
        cells = List.copyOf(cells);
    }

    /** How many of the 16 are agreed. */
    public long agreed() {
        return cells.stream().filter(PromiseCell::agreed).count();
    }
}
