package org.openleap.reference.internal;

import java.time.LocalDate;

/** A choice with the days on which it is in force; {@code to} is the last day, null while it has no end. */
public record DatedChoice(String code, String label, String group, LocalDate from, LocalDate to) {

    /** Whether it could be chosen on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    DatedChoice under(String heading) {
        return new DatedChoice(code, label, heading, from, to);
    }
}
