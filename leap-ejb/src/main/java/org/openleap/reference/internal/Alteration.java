package org.openleap.reference.internal;

import java.time.LocalDate;
import org.openleap.reference.ChangeKind;

/** What was done to an entry. @param on first day on which it counts */
public record Alteration(ChangeKind what, String was, String becomes, LocalDate on) {}
