package org.openleap.workload.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.openleap.identity.Owned;

/**
 * The steps by which LEAP reminds, from a week before the day until a month after it. Nobody is reminded of what was worked on
 * in the last days: whoever has acted hears no more of it (register.md 4.5, invariant 11), and what moves is not escalated.
 */
enum Rung {
    SOON(-7, 7, Reader.OWNER),
    TODAY(0, 7, Reader.OWNER),
    LATE(7, 7, Reader.OWNER),
    /** Two weeks late and nothing happens: the engagement leads hear of it. */
    LEADS(14, 14, Reader.LEADS),
    /** A month late and nothing happens: the directors hear of it. */
    DIRECTORS(28, 14, Reader.DIRECTORS);

    /** Older news is history: it stands in the plan, and nobody wants a mail about it. */
    static final int LAST = 60;

    /** Days before the due day on which the first reminder leaves. */
    static final int FIRST = -SOON.daysAfter;

    /** Who hears of it. */
    enum Reader {
        OWNER,
        LEADS,
        DIRECTORS
    }

    private final int daysAfter;
    private final int quiet;
    private final Reader reader;

    Rung(int daysAfter, int quiet, Reader reader) {
        this.daysAfter = daysAfter;
        this.quiet = quiet;
        this.reader = reader;
    }

    /** The last one that has been reached; none while somebody has acted lately. */
    static Optional<Rung> of(Owned owned, LocalDate today) {
        long late = ChronoUnit.DAYS.between(owned.due(), today);
        long still = ChronoUnit.DAYS.between(owned.acted(), today);
        return Arrays.stream(values())
                .filter(rung -> late >= rung.daysAfter && late <= LAST)
                .max(Comparator.naturalOrder())
                .filter(rung -> still >= rung.quiet);
    }

    Reader reader() {
        return reader;
    }
}
