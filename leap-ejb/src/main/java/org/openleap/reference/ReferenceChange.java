package org.openleap.reference;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the history of an entry.
 *
 * @param by what the person is called
 * @param was label or heading before; empty where there was none
 * @param becomes label or heading since then; empty where there is none
 * @param on first day on which the change counts
 */
public record ReferenceChange(Instant at, String by, ChangeKind what, String was, String becomes, LocalDate on)
        implements Serializable {}
