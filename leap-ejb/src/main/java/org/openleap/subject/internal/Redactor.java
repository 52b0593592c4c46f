package org.openleap.subject.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openleap.privacy.HeldField;
import org.openleap.privacy.HeldSheet;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.LeftOut;

/** Leaves words out of a file and marks where: nobody who reads it takes a gap for the whole. */
final class Redactor {
    private final List<LeftOut> leftOut;
    private int marks;

    Redactor(List<LeftOut> leftOut) {
        this.leftOut = List.copyOf(leftOut);
    }

    HeldSheet without(HeldSheet sheet) {
        var fields = sheet.fields().stream()
                .map(field -> new HeldField(field.name(), without(field.value())))
                .toList();
        return new HeldSheet(sheet.part(), fields);
    }

    private String without(String text) {
        var left = text;
        for (var each : leftOut) left = without(left, each);
        return left;
    }

    private String without(String text, LeftOut words) {
        var pattern = Pattern.compile(Pattern.quote(words.words()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var found = pattern.matcher(text);
        marks += (int) found.results().count();
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(mark(words.reason())));
    }

    /** Stands in the file where something was left out. */
    static String mark(LeaveOutReason reason) {
        return switch (reason) {
            case ANOTHER_PERSON -> "[left out: about another person]";
            case LEGAL_ADVICE -> "[left out: legal advice]";
            case HARM -> "[left out: could cause serious harm]";
        };
    }

    /** How often something was left out so far. */
    int marks() {
        return marks;
    }
}
