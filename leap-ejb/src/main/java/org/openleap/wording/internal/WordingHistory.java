package org.openleap.wording.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.notification.LetterText;
import org.openleap.notification.Occasion;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LastChange;
import org.openleap.wording.RestoreWording;
import org.openleap.wording.WordingChange;
import org.openleap.wording.WordingEvent;
import org.openleap.wording.WordingSummary;
import org.openleap.wording.WriteWording;

/** Who wrote which words, when, and from which day on. */
@ApplicationScoped
public class WordingHistory {
    private static final int MOST = 50;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    OwnWording written(WriteWording command) {
        return OwnWording.of(command, user.id(), clock.instant());
    }

    OwnWording restored(RestoreWording command) {
        return OwnWording.of(command, today(), user.id(), clock.instant());
    }

    WordingSummary summary(Occasion occasion, Wordings wordings) {
        var next = wordings.nextAfter(today(), occasion).orElse(LocalDate.MAX);
        return new WordingSummary(occasion, wordings.on(today(), occasion).isPresent(), next);
    }

    /** The last change first. @param rows of one letter, as they were written */
    List<WordingChange> of(List<OwnWording> rows, LetterText shipped) {
        var names = people.namesOf(rows.stream().map(OwnWording::by).collect(Collectors.toSet()));
        return IntStream.iterate(rows.size() - 1, row -> row >= 0, row -> row - 1)
                .limit(MOST)
                .mapToObj(row -> change(rows.subList(0, row + 1), shipped, names))
                .toList();
    }

    /** @param rows everything up to the change */
    private static WordingChange change(List<OwnWording> rows, LetterText shipped, Map<UserId, String> names) {
        var own = rows.get(rows.size() - 1);
        var earlier = new Wordings(rows.subList(0, rows.size() - 1));
        return new WordingChange(
                earlier.on(own.from(), own.occasion()).orElse(shipped),
                own.text().orElse(shipped),
                own.text().isPresent(),
                own.from(),
                own.reason(),
                names.getOrDefault(own.by(), ""),
                own.at());
    }

    LastChange lastChange(List<OwnWording> rows) {
        return rows.isEmpty()
                ? new LastChange(UserId.SYSTEM.value(), clock.instant(), WordingEvent.RESTORED)
                : rows.get(rows.size() - 1).lastChange();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
