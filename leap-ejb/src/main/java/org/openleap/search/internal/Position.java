package org.openleap.search.internal;

import java.util.regex.Pattern;

/**
 * How far something has followed what happens.
 *
 * @param event number in the audit trail
 * @param change number of a change that no event told
 */
public record Position(long event, long change) {
    static final Position START = new Position(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})");

    /** {@link #START} for anything else than what {@link #toString} wrote. */
    static Position read(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches() ? new Position(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))) : START;
    }

    boolean isNotBefore(Position other) {
        return event >= other.event && change >= other.change;
    }

    @Override
    public String toString() {
        return event + "/" + change;
    }
}
