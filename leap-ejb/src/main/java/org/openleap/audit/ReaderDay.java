package org.openleap.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.identity.UserId;

/**
 * What one person read on one day (Europe/London).
 *
 * @param name display name
 * @param opened items they opened
 * @param listed items of which they saw the beginning in a list and no more
 */
public record ReaderDay(LocalDate day, UserId person, String name, long opened, long listed) implements Serializable {}
