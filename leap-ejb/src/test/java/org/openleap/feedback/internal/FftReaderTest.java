package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.feedback.DateOrder;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ImportReading;
import org.openleap.feedback.SkipReason;
import org.openleap.shared.error.LeapException;

class FftReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEADING = "Comment ID,Trust,Date,FFT question,FFT answer\n";

    @Test
    void columnsAreFoundByTheirNamesInAnyCase() {
        var columns = FftHeadings.guess(List.of("TRUST", " date ".strip(), "Fft_Answer", "FFT question", "Comment ID"));

        assertThat(columns.words()).isEqualTo("Fft_Answer");
        assertThat(columns.date()).isEqualTo("date");
        assertThat(columns.comment()).isEqualTo("Comment ID");
        assertThat(columns.source()).isEqualTo("TRUST");
        assertThat(columns.service()).isEmpty();
    }

    @Test
    void aRowBecomesAnItem() {
        var answer = read(HEADING + "a1,Merrow,03/04/2023,Why?,\"Two lines\nand a \"\"quote\"\"\"\n")
                .get(0);

        assertThat(answer.isItem()).isTrue();
        assertThat(answer.number()).isEqualTo(2);
        assertThat(answer.words()).isEqualTo("Two lines\nand a \"quote\"");
        assertThat(answer.day()).isEqualTo("2023-04-03");
        assertThat(answer.source()).isEqualTo("Merrow");
        assertThat(answer.question()).isEqualTo("Why?");
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
        assertThat(read(HEADING + row + "\n").get(0).skipped()).isEqualTo(reason);
    }

    @Test
    void wordsThatAreTooLongAreSkippedAndTheLongestAreNot() {
        var answers = read(HEADING + "a,b,01/02/2023,q," + "w".repeat(4000) + "\nc,b,01/02/2023,q," + "w".repeat(4001));

        assertThat(answers).extracting(FftAnswer::skipped).containsExactly(null, SkipReason.TOO_LONG);
    }

    @Test
    void everyRowIsAnItemOrHasAReasonAndBlankLinesAreNoRows() {
        var answers = read(HEADING + "a,b,01/02/2023,q,One\n\nb,b,01/02/2023,q,\n\n\nc,b,x,q,Three\n");

        assertThat(answers).hasSize(3);
    }

    @Test
    void controlCharactersAreTakenOutAndCounted() {
        var answer = read(HEADING + "a,b,01/02/2023,q,Par\u0001king\n").get(0);

        assertThat(answer.words()).isEqualTo("Parking");
        assertThat(answer.cleaned()).isTrue();
    }

    @Test
    void theSameAnswerHasTheSameKeyInAnyFile() {
        var one = read(HEADING + "a,b,03/04/2023,q,Parking\n").get(0);
        var shuffled = read("FFT answer,Date,Other,Comment ID,Trust,FFT question\nParking,2023-04-03,x,a,b,q\n")
                .get(0);
        var other = read(HEADING + "a,b,03/04/2023,q,Parking!\n").get(0);

        assertThat(shuffled.key()).isEqualTo(one.key()).isNotEqualTo(other.key());
        assertThat(one.key().version()).isEqualTo(3);
    }

    @Test
    void aRepeatedNumberedAnswerIsOneItem() {
        var answers = read(HEADING + "a,b,03/04/2023,q,Parking\na,b,03/04/2023,q,Parking\n");

        assertThat(answers).extracting(FftAnswer::skipped).containsExactly(null, SkipReason.REPEATED);
    }

    @Test
    void equalAnswersOfAFileWithoutNumbersAreTwoAndStayTwo() {
        var file = "Date,FFT answer\n03/04/2023,Parking\n03/04/2023,Parking\n";

        var first = read(file);
        var again = read(file);

        assertThat(first).allMatch(FftAnswer::isItem);
        assertThat(first.get(0).key()).isNotEqualTo(first.get(1).key());
        assertThat(again)
                .extracting(FftAnswer::key)
                .isEqualTo(first.stream().map(FftAnswer::key).toList());
    }

    @Test
    void datesAreCountedByHowTheyCanBeRead() {
        var file = file("Date,FFT answer\n30/09/2021,a\n9/30/2021,b\n03/04/2021,c\n2021-01-01,d\n05/05/2021,e\nx,f\n");

        var dates = FftReader.dates(file, "Date");

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

        assertThat(FftFile.of(windows).encoding()).isEqualTo("windows-1252");
        assertThat(FftFile.of(windows).rows().get(0).cell(1)).isEqualTo("Caf\u00e9 \u2013 good");
        assertThat(FftFile.of(marked).headings()).containsExactly("Date", "FFT answer");
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (var content : List.of("Date,FFT answer\n01/02/2023,\"open\n", "\u0089PNG\r\n\u001a\n\u0000\nIHDR")) {
            assertThatThrownBy(() -> file(content))
                    .isInstanceOf(LeapException.class)
                    .hasMessage(FeedbackProblem.UNREADABLE_FILE.id());
        }
    }

    @Test
    void aFileWithoutAnswersSaysSo() {
        for (var content : List.of("", "\n\n", "nothing", "Date,FFT answer\n")) {
            assertThatThrownBy(() -> file(content)).hasMessage(FeedbackProblem.EMPTY_FILE.id());
        }
    }

    @Test
    void aHundredThousandRowsAreTheMost() {
        var rows = new StringBuilder("Date,FFT answer\n");
        IntStream.rangeClosed(0, 100_000).forEach(row -> rows.append("01/02/2023,w\n"));

        assertThatThrownBy(() -> file(rows.toString())).hasMessage(FeedbackProblem.TOO_MANY_ROWS.id());
    }

    private static FftFile file(String content) {
        return FftFile.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FftAnswer> read(String content) {
        var file = file(content);
        var reading = new ImportReading(FftHeadings.guess(file.headings()), DateOrder.DAY_FIRST, true);
        return new FftReader(file, reading, TODAY).answers();
    }
}
