package org.openleap.sharing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackText;
import org.openleap.reference.Choice;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sharing.Heard;
import org.openleap.sharing.PartnerFile;
import org.openleap.sharing.PartnerRow;
import org.openleap.sharing.RowProblem;
import org.openleap.sharing.SharingProblem;
import org.openleap.sheet.Sheet;
import org.openleap.sheet.SheetRow;

/** Reads the rows of a partner's file: the columns of LEAP's own export, in any order; only the words must be there. */
final class PartnerFileReader {
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_HOW = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final Pattern MONTH = Pattern.compile("|(19|20)[0-9]{2}-(0[1-9]|1[0-2])");
    private static final Pattern NUMBER = Pattern.compile("|[0-9]{1,5}");

    private final List<Choice> services;

    /** A row and the reference that stands in it; empty when there is none. */
    record Row(PartnerRow read, String reference) {}

    /** The rows, and headings that mean nothing here. */
    record Rows(List<Row> rows, List<String> unknown) {}

    PartnerFileReader(List<Choice> services) {
        this.services = services;
    }

    /**
     * @throws RuleViolatedException {@link SharingProblem#FILE_TOO_LARGE}, {@link SharingProblem#COLUMN_MISSING} or a
     *     {@link org.openleap.sheet.SheetProblem}
     */
    Rows read(byte[] content) {
        var sheet = Sheet.read(content);
        if (sheet.rows().size() > MOST_ROWS) throw new RuleViolatedException(SharingProblem.FILE_TOO_LARGE);
        var headings = sheet.headings().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
        if (!headings.contains("words")) throw new RuleViolatedException(SharingProblem.COLUMN_MISSING, "words");
        var unknown = sheet.headings().stream()
                .filter(heading -> !PartnerFile.COLUMNS.contains(heading.toLowerCase(Locale.ROOT)))
                .toList();
        return new Rows(sheet.rows().stream().map(each -> row(each, headings)).toList(), unknown);
    }

    private Row row(SheetRow written, List<String> headings) {
        var problems = new ArrayList<RowProblem>();
        var words = cell(written, headings, "words");
        var request = cell(written, headings, "asked");
        var how = cell(written, headings, "how_heard").replaceAll("\\s+", " ");
        var month = cell(written, headings, "month");
        var people = cell(written, headings, "people");
        if (words.isEmpty()) problems.add(RowProblem.BLANK);
        boolean tooLong = words.length() > FeedbackText.LONGEST || request.length() > FeedbackText.LONGEST;
        if (tooLong || how.length() > LONGEST_HOW) problems.add(RowProblem.TOO_LONG);
        if (!MONTH.matcher(month).matches()) problems.add(RowProblem.UNREADABLE_MONTH);
        if (!NUMBER.matcher(people).matches()) problems.add(RowProblem.UNREADABLE_NUMBER);
        var service = service(cell(written, headings, "service"), problems);
        var heard = new Heard(how, problems.contains(RowProblem.UNREADABLE_NUMBER) ? 0 : number(people), month);
        var mayShare = cell(written, headings, "may_share").equalsIgnoreCase("yes");
        return new Row(
                new PartnerRow(written.number(), words, request, service, heard, mayShare, "", problems),
                reference(cell(written, headings, "reference")));
    }

    private static String reference(String typed) {
        return FeedbackReference.read(typed).map(FeedbackReference::value).orElse("");
    }

    private String service(String typed, List<RowProblem> problems) {
        if (typed.isEmpty()) return "";
        var known = services.stream()
                .filter(each ->
                        each.code().equalsIgnoreCase(typed) || each.label().equalsIgnoreCase(typed))
                .map(Choice::code)
                .findFirst();
        if (known.isEmpty()) problems.add(RowProblem.UNKNOWN_SERVICE);
        return known.orElse(typed);
    }

    private static int number(String people) {
        return people.isEmpty() ? 0 : Integer.parseInt(people);
    }

    private static String cell(SheetRow written, List<String> headings, String name) {
        int column = headings.indexOf(name);
        if (column < 0) return "";
        return CONTROL.matcher(written.cell(column).replace("\r\n", "\n"))
                .replaceAll("")
                .strip();
    }
}
