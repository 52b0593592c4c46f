package org.openleap.sharing;

import java.io.Serializable;

/**
 * Somebody who can see a record now, or could if sharing were on.
 *
 * @param kind who they are
 * @param name name of the organisation or code of the service; empty where the kind says it all
 * @param reads false when they are kept out at the moment
 */
public record Reader(Kind kind, String name, boolean reads) implements Serializable {
    /** Kinds of readers, from the inside to the outside. */
    public enum Kind {
        /** Engagement officers and leads. */
        ENGAGEMENT_TEAM,
        /** Directors read everything that is screened. */
        DIRECTORS,
        /** People of the service, and whoever decides on a suggestion in it. */
        SERVICE,
        /** A partner that told it to the trust. */
        TELLER,
        /** A partner with whom it is shared. */
        PARTNER,
        /** The independent voice. */
        VOICE
    }
}
