package org.openleap.reference;

import java.io.Serializable;

/**
 * What is typical of a channel (domain.md 3.1).
 *
 * @param level the scope of participation it typically has: individual, team or ward, locality, strategic
 * @param anonymous whether people usually leave no name
 */
public record ChannelTraits(Direction direction, Mode mode, Level level, boolean anonymous) implements Serializable {

    /** Whether the trust only listens by it, only informs, or both. */
    public enum Direction {
        INFORM,
        LISTEN,
        BOTH
    }

    /** How people meet. */
    public enum Mode {
        IN_PERSON,
        PHONE,
        POST,
        ONLINE
    }

    /** Scope of participation. */
    public enum Level {
        INDIVIDUAL,
        TEAM_WARD,
        LOCALITY,
        STRATEGIC
    }
}
