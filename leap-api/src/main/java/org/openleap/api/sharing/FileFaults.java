package org.openleap.api.sharing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.api.support.InvalidPart;
import org.openleap.feedback.FeedbackText;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.RowProblem;

/** Says everything that has to be put right in a file, each fault by its row and its column, as {@code /7/month}. */
final class FileFaults {
    private static final int HEADINGS = 1;

    private FileFaults() {}

    /** @throws ApiRefusal {@link ApiProblem#INVALID_CONTENT} with each fault */
    static void refuse(PartnerFile file) {
        if (file.isWhole()) return;
        var faults = Stream.concat(
                        file.unknown().stream().map(name -> fault(HEADINGS, name, "unknown-column")),
                        file.rows().stream().filter(row -> !row.isKnown()).flatMap(FileFaults::of))
                .toList();
        throw new ApiRefusal(ApiProblem.INVALID_CONTENT, faults);
    }

    private static Stream<InvalidPart> of(PartnerRow row) {
        return row.problems().stream().map(problem -> fault(row.number(), column(row, problem), code(problem)));
    }

    private static InvalidPart fault(int row, String column, String code) {
        return InvalidPart.at(column.isEmpty() ? List.of(row) : List.of(row, column), code);
    }

    /** A repeated row is wrong as a whole. */
    private static String column(PartnerRow row, RowProblem problem) {
        return switch (problem) {
            case BLANK -> "words";
            case TOO_LONG -> longest(row);
            case UNKNOWN_SERVICE -> "service";
            case UNREADABLE_MONTH -> "month";
            case UNREADABLE_NUMBER -> "people";
            case REPEATED, ALREADY_TOLD -> "";
        };
    }

    private static String longest(PartnerRow row) {
        if (row.words().length() > FeedbackText.LONGEST) return "words";
        return row.request().length() > FeedbackText.LONGEST ? "asked" : "how_heard";
    }

    private static String code(RowProblem problem) {
        return "row-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
