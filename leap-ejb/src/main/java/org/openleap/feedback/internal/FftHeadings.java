package org.openleap.feedback.internal;

import java.util.List;
import java.util.Locale;
import org.openleap.feedback.ImportColumns;

/** Finds the columns of a Friends and Family Test export by the names that such exports give them. */
final class FftHeadings {
    private static final List<String> WORDS =
            List.of("fft answer", "answer", "comment", "comments", "free text", "response", "feedback");
    private static final List<String> COMMENT = List.of("comment id", "response id", "answer id", "id");
    private static final List<String> DATE =
            List.of("date", "response date", "date of response", "date received", "received", "completed");
    private static final List<String> QUESTION = List.of("fft question", "question", "question text");
    private static final List<String> SOURCE = List.of("trust", "organisation", "organization", "org code", "source");
    private static final List<String> SERVICE = List.of("service", "service code", "service type 1", "ward", "team");

    private FftHeadings() {}

    /** The likely columns; empty for what is not found. */
    static ImportColumns guess(List<String> headings) {
        return new ImportColumns(
                find(headings, WORDS),
                find(headings, COMMENT),
                find(headings, DATE),
                find(headings, QUESTION),
                find(headings, SOURCE),
                find(headings, SERVICE));
    }

    private static String find(List<String> headings, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        headings.stream().filter(heading -> plain(heading).equals(name)))
                .findFirst()
                .orElse("");
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
