package org.openleap.feedback.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openleap.feedback.DateCount;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.ImportReading;
import org.openleap.feedback.SkipReason;

/** Reads the rows of a file the way a person chose: each becomes an item or has a reason why not. */
final class FftReader {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final Set<String> NO_ANSWER =
            Set.of("did not answer", "not answered", "no answer", "no response", "not applicable", "null", "blank");
    private static final Set<String> NOTHING = Set.of(
            "nothing",
            "none",
            "no",
            "nil",
            "na",
            "n/a",
            "nope",
            "nothing at all",
            "not a thing",
            "absolutely nothing",
            "no comment",
            "no comments",
            "nothing to say",
            "nothing to add");

    private final FftFile file;
    private final ImportReading reading;
    private final LocalDate today;
    private final Columns columns;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();

    private record Columns(int words, int comment, int date, int question, int source, int service) {}

    FftReader(FftFile file, ImportReading reading, LocalDate today) {
        this.file = file;
        this.reading = reading;
        this.today = today;
        var chosen = reading.columns();
        this.columns = new Columns(
                file.position(chosen.words()),
                file.position(chosen.comment()),
                file.position(chosen.date()),
                file.position(chosen.question()),
                file.position(chosen.source()),
                file.position(chosen.service()));
    }

    /** Every row, in the order of the file. */
    List<FftAnswer> answers() {
        return file.rows().stream().map(this::answer).toList();
    }

    /** How the dates of the file can be read. */
    static DateCount dates(FftFile file, String heading) {
        var position = file.position(heading);
        var dates = file.rows().stream()
                .map(row -> TypedDate.of(row.cell(position)))
                .toList();
        var dayFirst = (int) dates.stream().filter(TypedDate::isOnlyDayFirst).count();
        var monthFirst =
                (int) dates.stream().filter(TypedDate::isOnlyMonthFirst).count();
        var either = (int) dates.stream().filter(TypedDate::isAmbiguous).count();
        var readable = (int) dates.stream().filter(TypedDate::isReadable).count();
        return new DateCount(
                dayFirst, monthFirst, either, readable - dayFirst - monthFirst - either, dates.size() - readable);
    }

    private FftAnswer answer(FftRow row) {
        var typed = row.cell(columns.words());
        var words = CONTROL.matcher(typed).replaceAll("").strip();
        var typedDate = row.cell(columns.date());
        var day = TypedDate.of(typedDate).read(reading.dates()).orElse(null);
        var source = row.cell(columns.source());
        var comment = row.cell(columns.comment());
        var question = row.cell(columns.question()).replaceAll("\\s+", " ");
        var key = key(source, comment, question, words, typedDate);
        var skipped = row.has(columns.words()) ? skipped(words, typedDate, day, key) : SkipReason.BROKEN_ROW;
        var cleaned = !words.equals(typed);
        return new FftAnswer(
                row.number(),
                key,
                words,
                typedDate,
                day,
                question,
                source,
                comment,
                row.cell(columns.service()),
                cleaned,
                skipped);
    }

    private SkipReason skipped(String words, String typedDate, LocalDate day, UUID key) {
        if (words.isEmpty()) return SkipReason.BLANK;
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s.!,]+", " ").strip();
        if (NO_ANSWER.contains(plain)) return SkipReason.DID_NOT_ANSWER;
        if (reading.leaveOutNothing() && saysNothing(plain)) return SkipReason.NOTHING_SAID;
        if (words.length() > FeedbackText.LONGEST) return SkipReason.TOO_LONG;
        if (typedDate.isEmpty()) return SkipReason.NO_DATE;
        if (day == null) return SkipReason.UNREADABLE_DATE;
        if (day.isAfter(today)) return SkipReason.FUTURE_DATE;
        return seen.add(key) ? null : SkipReason.REPEATED;
    }

    private static boolean saysNothing(String plain) {
        return NOTHING.contains(plain) || plain.codePoints().noneMatch(Character::isLetterOrDigit) && noSymbols(plain);
    }

    /** An answer without a letter may still be an emoji, which says something. */
    private static boolean noSymbols(String plain) {
        return plain.codePoints().noneMatch(letter -> Character.getType(letter) == Character.OTHER_SYMBOL);
    }

    /**
     * The same answer has the same key in every file. Where the file does not number its answers, two people may have
     * written the same words on the same day, so the second one counts as a second answer.
     */
    private UUID key(String source, String comment, String question, String words, String typedDate) {
        var identity = String.join("\u001f", source, comment, question, words);
        if (comment.isEmpty()) {
            identity += "\u001f" + typedDate;
            identity += "\u001f" + unnumbered.merge(identity, 1, Integer::sum);
        }
        return UUID.nameUUIDFromBytes(("fft\u001f" + identity).getBytes(StandardCharsets.UTF_8));
    }
}
