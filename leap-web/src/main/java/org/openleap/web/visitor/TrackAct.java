package org.openleap.web.visitor;

import java.util.Optional;

/**
 * Something that people do on their own page. Each is a bean of its own with a fragment of its own; the page finds them by
 * their names.
 */
public interface TrackAct {

    /** Value of the button {@code act} that does it. */
    String name();

    /**
     * Does it, or says at a field what is missing.
     *
     * @return key of the sentence in the bundle {@code track} that says that it is done; empty when something is missing
     */
    Optional<String> perform(TrackVisit visit);
}
