package org.openleap.publication;

import java.io.Serializable;
import org.openleap.redaction.PublicCount;

/**
 * The headline numbers of the public page, of the whole trust or of a part. Small numbers are not told.
 *
 * @param heard items received
 * @param changed suggestions adopted or completed
 * @param couldNot suggestions rejected
 * @param open suggestions still being decided
 */
public record PublicFigures(PublicCount heard, PublicCount changed, PublicCount couldNot, PublicCount open)
        implements Serializable {}
