package org.openleap.insight.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackFigures;
import org.openleap.insight.PaceSheet;
import org.openleap.notification.TellingFigures;
import org.openleap.reference.Stretch;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.SuggestionFigures;

/** How fast each service is, reckoned anew every ten minutes from what a year brought: it costs no more as the register grows. */
@ApplicationScoped
public class PaceBook {
    private static final Duration YEAR = Duration.ofDays(365);

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

    private LoadingCache<Boolean, PaceSheet> sheet;

    @PostConstruct
    void open() {
        sheet = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(10))
                .build(any -> reckon(clock.instant().minus(YEAR)));
    }

    public PaceSheet now() {
        return sheet.get(true);
    }

    private PaceSheet reckon(Instant since) {
        var looks = items.firstLooks(since);
        var decisions = suggestions.decisions(since);
        var services = Stream.concat(looks.stream(), decisions.stream())
                .map(Stretch::service)
                .distinct()
                .sorted()
                .map(service -> line(service, of(service, looks), of(service, decisions)))
                .toList();
        return new PaceSheet(services, line("", looks, decisions), days.pace(tellings.answers(since)));
    }

    private PaceSheet.Line line(String service, List<Stretch> looks, List<Stretch> decisions) {
        return new PaceSheet.Line(service, days.pace(looks), days.pace(decisions));
    }

    private static List<Stretch> of(String service, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.service().equals(service))
                .toList();
    }
}
