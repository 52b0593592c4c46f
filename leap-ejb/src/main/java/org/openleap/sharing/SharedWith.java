package org.openleap.sharing;

import java.io.Serializable;
import java.time.Instant;

/**
 * One audience of an item, as the staff see it.
 *
 * @param name what the audience is called today
 * @param by display name of who shared, proposed or withdrew it
 * @param at when (UTC)
 * @param open false while sharing with this organisation is off, so that they read nothing now
 */
public record SharedWith(
        long id,
        Audience audience,
        String name,
        SharedKind kind,
        SharedStatus status,
        String wording,
        String by,
        Instant at,
        boolean open,
        boolean mayApprove,
        boolean mayWithdraw,
        long version)
        implements Serializable {

    /** Whether the audience can read it at this moment. */
    public boolean isRead() {
        return kind == SharedKind.SUBMITTED || open && status == SharedStatus.SHARED;
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "SharedWith[" + id + " " + status + "]";
    }
}
