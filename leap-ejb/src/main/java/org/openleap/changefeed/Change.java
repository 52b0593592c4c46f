package org.openleap.changefeed;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something happened to a record that the reader may see.
 *
 * @param id grows along the feed; with gaps
 * @param subject reference or number of the record, as its own resource names it
 * @param at when it happened (UTC)
 */
public record Change(long id, ChangeType type, String subject, Instant at) implements Serializable {}
