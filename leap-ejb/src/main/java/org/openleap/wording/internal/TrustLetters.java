package org.openleap.wording.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;
import org.openleap.notification.OwnLetters;
import org.openleap.reference.WorkingDays;
import org.openleap.wording.WordingEvent;

/** The trust's own words for whoever writes a letter, from a small cache of this node; other nodes know them within a minute. */
@ApplicationScoped
public class TrustLetters implements OwnLetters {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    WordingReader reader;

    @Inject
    InstantSource clock;

    private LoadingCache<Boolean, Wordings> kept;

    @PostConstruct
    void open() {
        kept = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> reader.read());
    }

    @Override
    public Optional<LetterText> of(Occasion occasion) {
        return kept.get(true).on(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON), occasion);
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordingEvent changed) {
        kept.invalidateAll();
    }
}
