package org.openleap.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;

/**
 * One person has read one item on one day.
 *
 * @param name display name of the person
 * @param item reference of the item
 * @param opened false when they saw its beginning in a list and no more
 * @param at when they first saw it on that day (UTC)
 */
public record ReadingLine(LocalDate day, UserId person, String name, String item, boolean opened, Instant at)
        implements Serializable {}
