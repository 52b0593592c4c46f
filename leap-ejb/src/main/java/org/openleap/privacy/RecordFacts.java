package org.openleap.privacy;

import java.time.Instant;

/**
 * Where and when a record belongs, for holds.
 *
 * @param service code, may be empty
 * @param place code, may be empty
 * @param at when it was made (UTC)
 */
public record RecordFacts(String service, String place, Instant at) {}
