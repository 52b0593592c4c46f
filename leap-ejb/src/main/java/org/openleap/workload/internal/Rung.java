package org.openleap.workload.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.openleap.identity.Owned;

/**
 * The steps by which LEAP reminds, from some days before the day until a month or two after it, as the trust has set them. Nobody is reminded of what was worked on
 * in the last days: whoever has acted hears no more of it (register.md 4.5, invariant 11), and what moves is not escalated.
 */
enum Rung {
    SOON(ladder -> -ladder.soon(), 7, Reader.OWNER),
    TODAY(ladder -> 0, 7, Reader.OWNER),
    LATE(ladder -> Ladder.WEEK, 7, Reader.OWNER),
    /** Late and nothing happens: the engagement leads hear of it. */
    LEADS(Ladder::leads, 14, Reader.LEADS),
    /** Very late and nothing happens: the directors hear of it. */
    DIRECTORS(Ladder::directors, 14, Reader.DIRECTORS);

    /** Older news is history: it stands in the plan, and nobody wants a mail about it. */
    static final int LAST = 60;

    /** Who hears of it. */
    enum Reader {
        OWNER,
        LEADS,
        DIRECTORS
    }

    private final ToIntFunction<Ladder> daysAfter;
    private final int quiet;
    private final Reader reader;

    Rung(ToIntFunction<Ladder> daysAfter, int quiet, Reader reader) {
        this.daysAfter = daysAfter;
        this.quiet = quiet;
        this.reader = reader;
    }

    /** The last one that has been reached; none while somebody has acted lately. */
    static Optional<Rung> of(Owned owned, LocalDate today, Ladder ladder) {
        long late = ChronoUnit.DAYS.between(owned.due(), today);
        long still = ChronoUnit.DAYS.between(owned.acted(), today);
        return Arrays.stream(values())
                .filter(rung -> late >= rung.daysAfter.applyAsInt(ladder) && late <= LAST)
                .max(Comparator.naturalOrder())
                .filter(rung -> still >= rung.quiet);
    }

    Reader reader() {
        return reader;
    }
}
