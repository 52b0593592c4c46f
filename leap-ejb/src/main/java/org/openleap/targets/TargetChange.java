package org.openleap.targets;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody changed a target.
 *
 * @param before what would have counted on the day otherwise
 * @param from first day on which it counts
 * @param by what the person is called; empty for somebody who has left
 */
public record TargetChange(int before, int after, LocalDate from, String reason, String by, Instant at)
        implements Serializable {}
