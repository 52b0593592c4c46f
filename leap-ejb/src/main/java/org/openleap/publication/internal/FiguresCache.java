package org.openleap.publication.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openleap.feedback.FeedbackFigures;
import org.openleap.publication.PublicFigures;
import org.openleap.redaction.PublicCount;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Slice;
import org.openleap.suggestion.SuggestionFigures;

/** The headline numbers of the trust and of its parts, counted at most every ten seconds. */
@ApplicationScoped
public class FiguresCache {
    private static final int PARTS = 1000;

    @Inject
    FeedbackFigures items;

    @Inject
    SuggestionFigures suggestions;

    private LoadingCache<Slice, PublicFigures> figures;

    @PostConstruct
    void open() {
        figures = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(10))
                .maximumSize(PARTS)
                .build(this::count);
    }

    public PublicFigures of(Slice slice) {
        return figures.get(slice);
    }

    private PublicFigures count(Slice slice) {
        return new PublicFigures(
                printed(slice, items.received(slice)),
                printed(slice, suggestions.changed(slice)),
                printed(slice, suggestions.rejected(slice)),
                printed(slice, suggestions.open(slice)));
    }

    private static PublicCount printed(Slice slice, long counted) {
        int threshold = LeapSetting.LEAP_SMALL_NUMBER.number();
        return slice.isPart() ? PublicCount.about(counted, threshold) : PublicCount.exact(counted, threshold);
    }
}
