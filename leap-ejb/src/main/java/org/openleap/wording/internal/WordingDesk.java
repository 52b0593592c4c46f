package org.openleap.wording.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.identity.EditGuard;
import org.openleap.notification.LetterText;
import org.openleap.notification.LetterTexts;
import org.openleap.notification.Occasion;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.wording.OpenedWording;
import org.openleap.wording.RestoreWording;
import org.openleap.wording.WordingChange;
import org.openleap.wording.WordingDraft;
import org.openleap.wording.WordingEvent;
import org.openleap.wording.WordingProblem;
import org.openleap.wording.WordingSummary;
import org.openleap.wording.WriteWording;

/** Reads and writes the wordings. Its exceptions are those of the service. */
@ApplicationScoped
public class WordingDesk {
    @Inject
    WordingRepository written;

    @Inject
    WordingRules rules;

    @Inject
    WordingHistory history;

    @Inject
    LetterTexts letters;

    @Inject
    EditGuard guard;

    @Inject
    Event<WordingEvent> events;

    public List<WordingSummary> all() {
        var wordings = new Wordings(written.all());
        return Stream.of(Occasion.values())
                .map(occasion -> history.summary(occasion, wordings))
                .toList();
    }

    public OpenedWording open(Occasion occasion) {
        var rows = written.of(occasion);
        var wordings = new Wordings(rows);
        var shipped = letters.shipped(occasion);
        return new OpenedWording(
                history.summary(occasion, wordings),
                wordings.on(history.today(), occasion).orElse(shipped),
                shipped,
                letters.placeholders(occasion),
                letters.common(),
                rows.size());
    }

    public List<WordingChange> history(Occasion occasion) {
        return history.of(written.of(occasion), letters.shipped(occasion));
    }

    public String preview(WordingDraft draft) {
        rules.requireFit(draft);
        return letters.example(draft.occasion(), draft.text());
    }

    public void write(WriteWording command) {
        rules.requireFit(command.draft());
        if (command.from().isBefore(history.today())) {
            throw new RuleViolatedException(WordingProblem.DAY_IN_THE_PAST);
        }
        add(history.written(command), command.draft().text(), command.version());
    }

    public void restore(RestoreWording command) {
        add(history.restored(command), letters.shipped(command.occasion()), command.version());
    }

    private void add(OwnWording own, LetterText text, long version) {
        var rows = written.of(own.occasion());
        guard.requireUnchanged(version, rows.size(), history.lastChange(rows));
        var before = new Wordings(rows).on(own.from(), own.occasion()).orElse(letters.shipped(own.occasion()));
        if (text.equals(before)) throw new RuleViolatedException(WordingProblem.NOTHING_CHANGES);
        written.add(own);
        events.fire(own.event());
    }
}
