package org.openleap.publication;

import java.io.Serializable;
import java.time.Instant;

/**
 * The headline numbers of the public page.
 *
 * @param heard items received
 * @param changed suggestions adopted or completed
 * @param couldNot suggestions rejected
 * @param open suggestions still being decided
 * @param newest when the latest pair was published or taken down; used as ETag
 */
public record PublicFigures(long heard, long changed, long couldNot, long open, Instant newest)
        implements Serializable {}
