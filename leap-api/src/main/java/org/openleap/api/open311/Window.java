package org.openleap.api.open311;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.openleap.api.support.QueryValue;
import org.openleap.publication.PublishedPair;

/** From when to when requests are wanted: 90 days at most. */
record Window(Instant start, Instant end) {
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * @param first as it was asked, may be null or empty
     * @param last as it was asked, may be null or empty
     * @throws ApiRefusal {@link ApiProblem#INVALID_PARAMETER} when they are no moments, or more than 90 days apart
     */
    static Window of(String first, String last, Instant now) {
        var start = moment("start_date", first);
        var end = moment("end_date", last)
                .orElseGet(() -> start.map(from -> from.plus(LONGEST)).orElse(now));
        var window = new Window(start.orElseGet(() -> end.minus(LONGEST)), end);
        if (window.isTooLong()) throw QueryValue.refused("end_date");
        return window;
    }

    boolean reachesBackTo(PublishedPair pair) {
        return !pair.publishedAt().isBefore(start);
    }

    private boolean isTooLong() {
        return end.isBefore(start) || Duration.between(start, end).compareTo(LONGEST) > 0;
    }

    private static Optional<Instant> moment(String name, String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        try {
            var moment = OffsetDateTime.parse(text);
            if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) throw QueryValue.refused(name);
            return Optional.of(moment.toInstant());
        } catch (DateTimeException noMoment) {
            throw QueryValue.refused(name);
        }
    }
}
