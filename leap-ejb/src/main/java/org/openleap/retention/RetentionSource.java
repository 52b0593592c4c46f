package org.openleap.retention;

import java.time.Instant;
import java.util.List;

/** Knows the records of some classes. Implemented by the components that keep them. */
public interface RetentionSource {

    /**
     * Records of the class that still hold what is disposed of, whose time began not before {@code from} and before {@code until};
     * the longest kept first. Empty for a class of another component.
     */
    List<DueRecord> due(RetentionCode code, Instant from, Instant until, int most);
}
