package org.openleap.targets.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads the timetable in a transaction, for the cache. */
@Stateless
public class TimetableReader {
    @Inject
    TargetRepository periods;

    public Timetable read() {
        return new Timetable(periods.all());
    }
}
