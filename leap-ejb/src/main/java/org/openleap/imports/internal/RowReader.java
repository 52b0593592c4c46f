package org.openleap.imports.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.imports.DateCount;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportReading;
import org.openleap.imports.SkipReason;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetRow;

/** Reads the rows of a file the way a person chose: each becomes an item or has a reason why not. */
final class RowReader {
    private static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
    private static final char SEPARATOR = '\u001f';

    private final Sheet table;
    private final ImportReading reading;
    private final LocalDate today;
    private final KnownLists lists;
    private final Columns columns;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();

    RowReader(Sheet table, ImportReading reading, LocalDate today, KnownLists lists) {
        this.table = table;
        this.reading = reading;
        this.today = today;
        this.lists = lists;
        this.columns = new Columns(table, reading);
    }

    /** Every row, in the order of the file. */
    List<ReadRow> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    /** How the dates of the file can be read; none when no column holds a day. */
    static DateCount dates(Sheet table, ImportReading reading) {
        var days = reading.headings(ImportField.DAY);
        if (days.isEmpty()) return new DateCount(0, 0, 0, 0, 0);
        int position = Columns.position(table, days.get(0));
        var dates = table.rows().stream()
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

    private ReadRow row(SheetRow row) {
        var origin = new ReadRow.Origin(
                columns.cell(row, ImportField.SOURCE),
                columns.cell(row, ImportField.NUMBER),
                columns.cell(row, ImportField.QUESTION),
                columns.cell(row, ImportField.SERVICE),
                columns.cell(row, ImportField.DAY));
        var day = TypedDate.of(origin.date()).read(reading.dates()).orElse(LocalDate.MAX);
        var reference = FeedbackReference.read(columns.cell(row, ImportField.REFERENCE))
                .map(FeedbackReference::value)
                .orElse("");
        var said = said(row, origin, reference);
        var reason = columns.isWhole(row) ? reason(said, origin, day) : SkipReason.BROKEN_ROW;
        return new ReadRow(row.number(), row.cells(), said, day, reference, origin, columns.isUnclean(row), reason);
    }

    private SubmitFeedback said(SheetRow row, ReadRow.Origin origin, String reference) {
        var words = columns.text(row, ImportField.WORDS);
        var channel = lists.channel(columns.cell(row, ImportField.CHANNEL));
        var month = columns.cell(row, ImportField.MONTH);
        return new SubmitFeedback(
                reference.isEmpty() ? key(origin, words) : keyOf(reference),
                words,
                columns.text(row, ImportField.REQUEST),
                lists.service(origin.service()),
                month.matches(MONTH) ? month : "",
                channel.isEmpty() ? reading.channel() : channel,
                TypedChoice.capacity(columns.cell(row, ImportField.SPEAKER)),
                TypedChoice.answer(columns.cell(row, ImportField.HARM)),
                TypedChoice.answer(columns.cell(row, ImportField.COMPLAINT)) == Answer.YES,
                TypedChoice.answer(columns.cell(row, ImportField.MAY_PUBLISH)) == Answer.YES,
                TypedChoice.answer(columns.cell(row, ImportField.MAY_SHARE)) == Answer.YES,
                Contact.anonymous());
    }

    private SkipReason reason(SubmitFeedback said, ReadRow.Origin origin, LocalDate day) {
        var words = said.words();
        if (words.isEmpty()) return SkipReason.BLANK;
        if (SaysNothing.isNoAnswer(words)) return SkipReason.DID_NOT_ANSWER;
        if (reading.leaveOutNothing() && SaysNothing.isNothing(words)) return SkipReason.NOTHING_SAID;
        if (isTooLong(words) || isTooLong(said.request())) return SkipReason.TOO_LONG;
        if (origin.date().isEmpty()) return SkipReason.NO_DATE;
        if (day.equals(LocalDate.MAX)) return SkipReason.UNREADABLE_DATE;
        if (day.isAfter(today)) return SkipReason.FUTURE_DATE;
        return seen.add(said.key()) ? null : SkipReason.REPEATED;
    }

    private static boolean isTooLong(String text) {
        return text.length() > FeedbackText.LONGEST;
    }

    /**
     * The same answer has the same key in every file. Where the file does not number its answers, two people may have
     * written the same words on the same day, so the second one counts as a second answer.
     */
    private UUID key(ReadRow.Origin origin, String words) {
        var identity =
                origin.source() + SEPARATOR + origin.comment() + SEPARATOR + origin.question() + SEPARATOR + words;
        if (origin.comment().isEmpty()) {
            identity += SEPARATOR + origin.date();
            identity += SEPARATOR + String.valueOf(unnumbered.merge(identity, 1, Integer::sum));
        }
        return keyOf(identity);
    }

    private static UUID keyOf(String identity) {
        return UUID.nameUUIDFromBytes(("fft" + SEPARATOR + identity).getBytes(StandardCharsets.UTF_8));
    }
}
