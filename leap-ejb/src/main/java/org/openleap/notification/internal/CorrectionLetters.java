package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openleap.notification.CorrectTelling;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.reference.WorkingDays;
import org.openleap.targets.Target;
import org.openleap.targets.Targets;

/** Writes the letters that put something right, each to one reader of what was wrong. */
@ApplicationScoped
public class CorrectionLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    TellingRepository tellings;

    @Inject
    TemplatedLetters letters;

    @Inject
    Despatch despatch;

    @Inject
    TellingNews news;

    @Inject
    Targets targets;

    @Inject
    InstantSource clock;

    public String preview(Telling wrong, CorrectTelling command) {
        var letter = letter(wrong, command);
        return letter.subject() + "\n\n" + letter.body();
    }

    /** A person has written it, so nobody else's eye is waited for. */
    public void owe(Telling wrong, CorrectTelling command) {
        var now = clock.instant();
        var due = targets.deadline(now, Target.TELLING);
        var correction = wrong.corrected(letter(wrong, command), now, due);
        boolean leaves = despatch.begin(correction);
        tellings.add(correction);
        news.owed(correction);
        if (leaves) despatch.letGoFirst(correction);
    }

    private Letter letter(Telling wrong, CorrectTelling command) {
        var words = Map.of(
                "toldOn", DAY.format(day(wrong.times().toldAt())),
                "wrong", command.wrong().strip(),
                "right", command.right().strip());
        return letters.write(new OweTelling(
                wrong.item(),
                wrong.subject(),
                Occasion.CORRECTION,
                wrong.reader().recipient(),
                words));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingDays.LONDON);
    }
}
