package org.openleap.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openleap.identity.VisibilityScope;

/**
 * A component whose records can be found; it offers a bean of this type. The index asks, in transactions of its own, after
 * something has happened to a record, and for all records when it is built anew.
 */
public interface SearchSource {
    SearchKind kind();

    /**
     * References of its records that something happened to.
     *
     * @param subjects of events, of any component, e.g. {@code FB-4X7K-92QM-D/1}; may be subjects of nothing that is known
     */
    Set<String> touchedBy(Collection<String> subjects);

    /** The records as they are now; those that are gone or that nobody is to find are left out. */
    List<SearchDocument> read(Collection<String> references);

    /** Those of them that the caller may see: the last word on rights. */
    Set<String> visible(Collection<String> references, VisibilityScope caller);

    /**
     * References of all records, bit by bit, in an order of their own.
     *
     * @param after the last one of the bit before, empty for the first bit
     * @return empty after the last one
     */
    List<String> next(String after, int most);
}
