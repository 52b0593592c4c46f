package org.openleap.file;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file as the readers of its record see it.
 *
 * @param subject reference of the record it hangs on
 * @param size in bytes
 * @param addedBy display name
 * @param virus what the scanner called it; empty unless INFECTED
 * @param reason why it was taken away; empty unless REMOVED
 * @param waiting whether the scanner has not answered for a while
 * @param removable whether the caller may take it away
 */
public record AttachedFile(
        FileId id,
        String subject,
        String name,
        long size,
        FileStatus status,
        String addedBy,
        Instant addedAt,
        String virus,
        String reason,
        boolean waiting,
        boolean removable,
        long version)
        implements Serializable {

    /** Leaves the name out: people name files after people. */
    @Override
    public String toString() {
        return "AttachedFile[" + id + " " + status + "]";
    }
}
