package org.openleap.partnership;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the history of a partnership.
 *
 * @param what key of what was done, e.g. {@code partnership.renewed}
 * @param words reason, lessons or what changed; may be empty
 * @param by display name
 */
public record HistoryLine(String what, String words, String by, Instant at) implements Serializable {}
