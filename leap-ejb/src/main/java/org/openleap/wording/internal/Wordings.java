package org.openleap.wording.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;

/** The trust's own words, on any day. Never changes. */
public final class Wordings {
    private final Map<Occasion, TreeMap<LocalDate, Optional<LetterText>>> words = new EnumMap<>(Occasion.class);

    /** @param written as they were written: of two that begin on the same day, the later one counts */
    Wordings(Collection<OwnWording> written) {
        written.forEach(own -> of(own.occasion()).put(own.from(), own.text()));
    }

    private TreeMap<LocalDate, Optional<LetterText>> of(Occasion occasion) {
        return words.computeIfAbsent(occasion, any -> new TreeMap<>());
    }

    /** Empty when LEAP's own are used on that day. */
    Optional<LetterText> on(LocalDate day, Occasion occasion) {
        return Optional.ofNullable(words.get(occasion))
                .map(changes -> changes.floorEntry(day))
                .flatMap(Map.Entry::getValue);
    }

    /** The first day after that one on which another wording begins. */
    Optional<LocalDate> nextAfter(LocalDate day, Occasion occasion) {
        return Optional.ofNullable(words.get(occasion)).map(changes -> changes.higherKey(day));
    }
}
