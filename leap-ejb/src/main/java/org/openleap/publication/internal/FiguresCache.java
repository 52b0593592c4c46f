package org.openleap.publication.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.openleap.feedback.FeedbackItems;
import org.openleap.publication.PublicFigures;
import org.openleap.suggestion.SuggestionFigures;

/** The headline numbers, counted at most every ten seconds and whenever something is published or taken down. */
@ApplicationScoped
public class FiguresCache {
    @Inject
    FeedbackItems items;

    @Inject
    SuggestionFigures suggestions;

    private LoadingCache<Instant, PublicFigures> figures;

    @PostConstruct
    void open() {
        figures = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(10))
                .maximumSize(2)
                .build(this::count);
    }

    /** @param newest when something was published or taken down last */
    public PublicFigures at(Instant newest) {
        return figures.get(newest);
    }

    private PublicFigures count(Instant newest) {
        return new PublicFigures(
                items.received(), suggestions.changed(), suggestions.rejected(), suggestions.open(), newest);
    }
}
