package org.openleap.privacy;

import java.io.Serializable;
import java.time.Instant;

/**
 * What stays of what was erased.
 *
 * @param id random UUID
 * @param proof keyed hash of everything that was held: whoever still has it can show that it was this
 * @param by display name
 * @param because reference of the request or of the disposal
 */
public record Tombstone(
        String id,
        RecordKey record,
        Depth depth,
        Authority authority,
        String proof,
        Instant at,
        String by,
        String because)
        implements Serializable {}
