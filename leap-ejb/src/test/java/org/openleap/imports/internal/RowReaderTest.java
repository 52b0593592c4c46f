package org.openleap.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.ImportReading;
import org.openleap.imports.SkipReason;
import org.openleap.reference.Choice;
import org.openleap.shared.CsvText;
import org.openleap.shared.error.LeapException;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetProblem;

class RowReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final KnownLists LISTS = new KnownLists(
            new KnownCodes(List.of(new Choice("larkrise-ward", "Larkrise Ward", ""))),
            new KnownCodes(List.of(new Choice("comment_card", "Comment card", ""))));
    private static final String HEADING = "Comment ID,Trust,Date,FFT question,FFT answer\n";

    @Test
    void columnsAreFoundByTheirNamesInAnyCase() {
        var columns = Headings.guess(List.of("TRUST", "date", "Fft_Answer", "FFT question", "Comment ID", "Mood"));

        assertThat(columns)
                .containsEntry("Fft_Answer", ImportField.WORDS)
                .containsEntry("date", ImportField.DAY)
                .containsEntry("Comment ID", ImportField.NUMBER)
                .containsEntry("TRUST", ImportField.SOURCE)
                .doesNotContainKey("Mood")
                .doesNotContainValue(ImportField.SERVICE);
    }

    @Test
    void aRowBecomesAnItem() {
        var answer = read(HEADING + "a1,Merrow,03/04/2023,Why?,\"Two lines\nand a \"\"quote\"\"\"\n")
                .get(0);

        assertThat(answer.isItem()).isTrue();
        assertThat(answer.number()).isEqualTo(2);
        assertThat(answer.said().words()).isEqualTo("Two lines\nand a \"quote\"");
        assertThat(answer.day()).isEqualTo("2023-04-03");
        assertThat(answer.origin().source()).isEqualTo("Merrow");
        assertThat(answer.origin().question()).isEqualTo("Why?");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'a,b,01/02/2023,q,', BLANK",
                "'a,b,01/02/2023,q,\" \"', BLANK",
                "'a,b,01/02/2023,q,Did not answer', DID_NOT_ANSWER",
                "'a,b,01/02/2023,q,Nothing.', NOTHING_SAID",
                "'a,b,01/02/2023,q,N/A', NOTHING_SAID",
                "'a,b,01/02/2023,q,...', NOTHING_SAID",
                "'a,b,01/02/2023,q,👍', -",
                "'a,b,01/02/2023,q,Nothing could be better', -",
                "'a,b,,q,Parking', NO_DATE",
                "'a,b,soon,q,Parking', UNREADABLE_DATE",
                "'a,b,24/11/2026,q,Parking', FUTURE_DATE",
                "'a,b,23/11/2026,q,Parking', -",
                "'a,b,01/02/2023', BROKEN_ROW",
            })
    void aRowThatBecomesNoItemSaysWhy(String row, SkipReason reason) {
        assertThat(read(HEADING + row + "\n").get(0).reason()).isEqualTo(reason);
    }

    @Test
    void wordsThatAreTooLongAreSkippedAndTheLongestAreNot() {
        var answers = read(HEADING + "a,b,01/02/2023,q," + "w".repeat(4000) + "\nc,b,01/02/2023,q," + "w".repeat(4001));

        assertThat(answers).extracting(ReadRow::reason).containsExactly(null, SkipReason.TOO_LONG);
    }

    @Test
    void everyRowIsAnItemOrHasAReasonAndBlankLinesAreNoRows() {
        var answers = read(HEADING + "a,b,01/02/2023,q,One\n\nb,b,01/02/2023,q,\n\n\nc,b,x,q,Three\n");

        assertThat(answers).hasSize(3);
    }

    @Test
    void controlCharactersAreTakenOutAndCounted() {
        var answer = read(HEADING + "a,b,01/02/2023,q,Par\u0001king\n").get(0);

        assertThat(answer.said().words()).isEqualTo("Parking");
        assertThat(answer.cleaned()).isTrue();
    }

    @Test
    void theSameAnswerHasTheSameKeyInAnyFile() {
        var one = read(HEADING + "a,b,03/04/2023,q,Parking\n").get(0);
        var shuffled = read("FFT answer,Date,Other,Comment ID,Trust,FFT question\nParking,2023-04-03,x,a,b,q\n")
                .get(0);
        var other = read(HEADING + "a,b,03/04/2023,q,Parking!\n").get(0);

        assertThat(shuffled.said().key())
                .isEqualTo(one.said().key())
                .isNotEqualTo(other.said().key());
        assertThat(one.said().key().version()).isEqualTo(3);
    }

    @Test
    void aRepeatedNumberedAnswerIsOneItem() {
        var answers = read(HEADING + "a,b,03/04/2023,q,Parking\na,b,03/04/2023,q,Parking\n");

        assertThat(answers).extracting(ReadRow::reason).containsExactly(null, SkipReason.REPEATED);
    }

    @Test
    void equalAnswersOfAFileWithoutNumbersAreTwoAndStayTwo() {
        var file = "Date,FFT answer\n03/04/2023,Parking\n03/04/2023,Parking\n";

        var first = read(file);
        var again = read(file);

        assertThat(first).allMatch(ReadRow::isItem);
        assertThat(first.get(0).said().key()).isNotEqualTo(first.get(1).said().key());
        assertThat(again)
                .extracting(row -> row.said().key())
                .isEqualTo(first.stream().map(row -> row.said().key()).toList());
    }

    @Test
    void datesAreCountedByHowTheyCanBeRead() {
        var file = file("Date,FFT answer\n30/09/2021,a\n9/30/2021,b\n03/04/2021,c\n2021-01-01,d\n05/05/2021,e\nx,f\n");

        var dates = RowReader.dates(file, reading(file));

        assertThat(List.of(dates.dayFirst(), dates.monthFirst(), dates.either(), dates.certain(), dates.unreadable()))
                .containsExactly(1, 1, 1, 2, 1);
        assertThat(dates.isMixed()).isTrue();
        assertThat(dates.likely()).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void aFileFromASpreadsheetIsReadWhateverItsLettersAndSeparators() {
        var windows =
                "Date;FFT answer\r\n01/02/2023;Caf\u00e9 \u2013 good\r\n".getBytes(Charset.forName("windows-1252"));
        var marked = "\uFEFFDate\tFFT answer\n01/02/2023\tCaf\u00e9\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Sheet.read(windows).notes().encoding()).isEqualTo("windows-1252");
        assertThat(Sheet.read(windows).rows().get(0).cell(1)).isEqualTo("Caf\u00e9 \u2013 good");
        assertThat(Sheet.read(marked).headings()).containsExactly("Date", "FFT answer");
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (var content : List.of("Date,FFT answer\n01/02/2023,\"open\n", "\u0089PNG\r\n\u001a\n\u0000\nIHDR")) {
            assertThatThrownBy(() -> file(content))
                    .isInstanceOf(LeapException.class)
                    .hasMessage(SheetProblem.UNREADABLE_FILE.id());
        }
    }

    @Test
    void aFileWithoutAnswersSaysSo() {
        for (var content : List.of("", "\n\n", "nothing", "Date,FFT answer\n")) {
            assertThatThrownBy(() -> file(content)).hasMessage(SheetProblem.EMPTY_FILE.id());
        }
    }

    @Test
    void aHundredThousandRowsAreTheMost() {
        var rows = new StringBuilder("Date,FFT answer\n");
        IntStream.rangeClosed(0, 100_000).forEach(row -> rows.append("01/02/2023,w\n"));

        assertThatThrownBy(() -> file(rows.toString())).hasMessage(SheetProblem.TOO_MANY_ROWS.id());
    }

    private static Sheet file(String content) {
        return Sheet.read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void columnsOfOneNameAndOfNoneAreToldApart() {
        var file = file("Words,,Words,Date\na,b,c,01/02/2023\n");

        assertThat(file.headings()).containsExactly("Words", "(2)", "Words (2)", "Date");
    }

    @Test
    void severalColumnsOfWordsAreReadOneBelowTheOther() {
        var row = read(
                        "Date,Title,Story,Better\n01/02/2023,Good start,\"Then\r\nworse\",\n",
                        Map.of(
                                "Date", ImportField.DAY,
                                "Title", ImportField.WORDS,
                                "Story", ImportField.WORDS,
                                "Better", ImportField.REQUEST))
                .get(0);

        assertThat(row.said().words()).isEqualTo("Good start\n\nThen\nworse");
        assertThat(row.said().request()).isEmpty();
    }

    @Test
    void codesAndNamesOfTheListsAreRecognised() {
        var row = read(
                        "Day,Words,How,Where,Who,Safe,May\n2023-02-01,w,Comment card,LARKRISE ward,a relative,Yes,y\n",
                        Map.of(
                                "Day", ImportField.DAY,
                                "Words", ImportField.WORDS,
                                "How", ImportField.CHANNEL,
                                "Where", ImportField.SERVICE,
                                "Who", ImportField.SPEAKER,
                                "Safe", ImportField.HARM,
                                "May", ImportField.MAY_PUBLISH))
                .get(0);

        assertThat(row.said().channel()).isEqualTo("comment_card");
        assertThat(row.said().service()).isEqualTo("larkrise-ward");
        assertThat(row.said().capacity()).isEqualTo(Capacity.FAMILY);
        assertThat(row.said().harm()).isEqualTo(Answer.YES);
        assertThat(row.said().mayPublish()).isTrue();
        assertThat(row.said().mayShare()).isFalse();
    }

    @Test
    void whatTheListsDoNotKnowLeavesTheRowWithoutIt() {
        var row = read(
                        "Day,Words,How,Where\n2023-02-01,w,pigeon,Atlantis\n",
                        Map.of(
                                "Day", ImportField.DAY,
                                "Words", ImportField.WORDS,
                                "How", ImportField.CHANNEL,
                                "Where", ImportField.SERVICE))
                .get(0);

        assertThat(row.said().channel()).isEqualTo("fft");
        assertThat(row.said().service()).isEmpty();
        assertThat(row.origin().service()).isEqualTo("Atlantis");
    }

    @Test
    void twoColumnsCannotHoldTheDay() {
        var columns = Map.of("A", ImportField.DAY, "B", ImportField.DAY, "C", ImportField.WORDS);

        assertThatThrownBy(() -> read("A,B,C\n1,2,3\n", columns)).hasMessage(ImportProblem.COLUMN_TWICE.id());
    }

    @Test
    void whatAnExportMadeHarmlessIsWhatItWas() {
        var file = CsvText.of(List.of("Date", "FFT answer"))
                .row(List.of("2023-02-01", "=cmd|'/c calc'!A1"))
                .bytes();

        assertThat(Sheet.read(file).rows().get(0).cell(1)).isEqualTo("=cmd|'/c calc'!A1");
    }

    private static List<ReadRow> read(String content) {
        var file = file(content);
        return rows(file, reading(file));
    }

    private static List<ReadRow> read(String content, Map<String, ImportField> columns) {
        return rows(file(content), new ImportReading(columns(content, columns), DateOrder.DAY_FIRST, true, "fft"));
    }

    /** In the order of the file. */
    private static Map<String, ImportField> columns(String content, Map<String, ImportField> unordered) {
        var ordered = new LinkedHashMap<String, ImportField>();
        file(content).headings().forEach(heading -> ordered.put(heading, unordered.get(heading)));
        return ordered;
    }

    private static ImportReading reading(Sheet file) {
        return new ImportReading(Headings.guess(file.headings()), DateOrder.DAY_FIRST, true, "fft");
    }

    private static List<ReadRow> rows(Sheet file, ImportReading reading) {
        return new RowReader(file, reading, TODAY, LISTS).rows();
    }
}
