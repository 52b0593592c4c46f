package org.openleap.publication.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openleap.feedback.FeedbackFigures;
import org.openleap.notification.TellingFigures;
import org.openleap.publication.PublicPerformance;
import org.openleap.publication.PublicReversals;
import org.openleap.redaction.PublicCount;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LeapSetting;
import org.openleap.suggestion.SuggestionFigures;

/** How the trust keeps its promises, reckoned anew every ten minutes. */
@ApplicationScoped
public class Performance {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final long ALL = 100;

    @Inject
    FeedbackFigures items;

    @Inject
    SuggestionFigures suggestions;

    @Inject
    TellingFigures tellings;

    @Inject
    WorkingDays days;

    @Inject
    InstantSource clock;

    private LoadingCache<Boolean, PublicPerformance> kept;

    @PostConstruct
    void open() {
        kept = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(10))
                .build(any -> reckon(clock.instant().minus(YEAR)));
    }

    public PublicPerformance now() {
        return kept.get(true);
    }

    private PublicPerformance reckon(Instant since) {
        long owed = tellings.answersOwed(since);
        return new PublicPerformance(
                days.pace(items.firstLooks(since)),
                days.pace(suggestions.decisions(since)),
                days.pace(tellings.answers(since)),
                percent(tellings.answersTold(since), owed),
                owed,
                reversals());
    }

    private PublicReversals reversals() {
        return new PublicReversals(
                printed(suggestions.promisesTakenBack()),
                printed(suggestions.foundNotDone()),
                printed(suggestions.adoptedAfterAll()));
    }

    private static PublicCount printed(long counted) {
        return PublicCount.exact(counted, LeapSetting.LEAP_SMALL_NUMBER.number());
    }

    /** Rounded down, so that "100%" is true; 100 of nothing. */
    static long percent(long part, long whole) {
        return whole == 0 ? ALL : ALL * part / whole;
    }
}
