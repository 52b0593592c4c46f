package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays tellings out on paper: a letter for its reader, or a kit with the page to hand out for a convenor. */
@ApplicationScoped
public class LetterSheets {
    @Inject
    TemplatedLetters letters;

    /** For a window envelope. */
    public Stream<LetterSheet> toPost(Telling telling, int points) {
        if (!telling.reader().isConvenor()) return Stream.of(LetterSheet.of(telling, window(telling), points));
        var kit = LetterSheet.kit(telling, window(telling), letters.kit(telling), points);
        return Stream.of(kit, toHandOut(telling, points));
    }

    /** For the people of a group: nobody's name stands on it. */
    public LetterSheet toHandOut(Telling telling, int points) {
        return LetterSheet.of(telling, List.of(), points);
    }

    private static List<String> window(Telling telling) {
        var lines = new ArrayList<String>();
        if (!telling.reader().name().isEmpty()) lines.add(telling.reader().name());
        Despatch.lines(telling.reader().address())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
