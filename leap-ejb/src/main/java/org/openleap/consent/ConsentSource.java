package org.openleap.consent;

import java.util.List;
import java.util.Optional;
import org.openleap.identity.VisibilityScope;

/** Knows the records that permissions belong to. Implemented once for each kind, by the component that keeps them. */
public interface ConsentSource {

    ConsentSubject.Kind kind();

    /** The answers that came with the record; none of them when nobody was asked. Empty when the record is hidden or unknown. */
    Optional<List<FirstAnswer>> answers(String key, VisibilityScope scope);
}
