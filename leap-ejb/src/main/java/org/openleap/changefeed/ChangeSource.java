package org.openleap.changefeed;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openleap.audit.SealedEvent;
import org.openleap.identity.VisibilityScope;

/** A component with records that partners follow; it offers a bean of this type, which is asked inside a transaction. */
public interface ChangeSource {
    /** The types that this component speaks about; no two components share one. */
    Set<ChangeType> types();

    /**
     * What these events are to partners, by the records as they stand now; nothing for events of other components. A handful of
     * queries, however many events.
     */
    List<PartnerChange> changesIn(List<SealedEvent> events);

    /** Those of the subjects of one type that the caller may read now: the last word on rights. */
    Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller);
}
