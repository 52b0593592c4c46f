package org.openleap.server.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openleap.server.StartRefused;

/**
 * What a partner hands to the trust: what was tried with which client, and what came of it.
 *
 * @param client who called, and for whom
 * @param leap where LEAP is, and what else there is to say of it
 */
record PassSheet(String client, String leap, Instant at, List<Result> results) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>LEAP pass sheet: %1$s</title>
            <style>
            body { font: 1rem/1.5 Arial, sans-serif; color: #212b32; margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-bottom: 1px solid #4c6272; padding: 0.5rem; text-align: left; vertical-align: top; }
            td:last-child, dd { overflow-wrap: anywhere; }
            dt { font-weight: bold; }
            </style>
            </head>
            <body>
            <main>
            <h1>LEAP pass sheet: %1$s</h1>
            <p>%2$s</p>
            <dl>
            <dt>Client</dt><dd>%3$s</dd>
            <dt>LEAP</dt><dd>%4$s</dd>
            <dt>Day</dt><dd>%5$s</dd>
            </dl>
            <table>
            <caption>What was checked</caption>
            <thead><tr><th scope="col">Area</th><th scope="col">Check</th><th scope="col">Result</th></tr></thead>
            <tbody>
            %6$s
            </tbody>
            </table>
            </main>
            </body>
            </html>
            """;

    PassSheet {
        results = List.copyOf(results);
    }

    boolean isPassed() {
        return count(Result.Outcome.FAILED) == 0 && count(Result.Outcome.PASSED) > 0;
    }

    /** In one sentence. */
    String verdict() {
        return "%d checks: %d passed, %d failed, %d not tried."
                .formatted(
                        results.size(),
                        count(Result.Outcome.PASSED),
                        count(Result.Outcome.FAILED),
                        count(Result.Outcome.NOT_TRIED));
    }

    private long count(Result.Outcome outcome) {
        return results.stream().filter(result -> result.is(outcome)).count();
    }

    String text() {
        var lines = results.stream().map(PassSheet::line).collect(Collectors.joining("\n"));
        return """
                LEAP pass sheet: %s

                Client        %s
                LEAP          %s
                Day           %s
                Result        %s

                %s
                """.formatted(word(), client, leap, WHEN.format(at), verdict(), lines);
    }

    private static String line(Result result) {
        var remark = result.remark().isEmpty() ? "" : "\n          " + result.remark();
        return "%-9s %s: %s%s".formatted(result.outcome().word(), result.area(), result.name(), remark);
    }

    /** The same as a page that can be printed. */
    String html() {
        var rows = results.stream().map(PassSheet::row).collect(Collectors.joining("\n"));
        return PAGE.formatted(word(), verdict(), escaped(client), escaped(leap), WHEN.format(at), rows);
    }

    private static String row(Result result) {
        var remark = result.remark().isEmpty() ? "" : "<br>" + escaped(result.remark());
        return "<tr><td>%s</td><th scope=\"row\">%s</th><td>%s%s</td></tr>"
                .formatted(
                        escaped(result.area()),
                        escaped(result.name()),
                        result.outcome().word(),
                        remark);
    }

    /**
     * Writes both forms and says where.
     *
     * @param file without its ending
     */
    void save(String file) throws StartRefused {
        try {
            var here = Path.of(file).toAbsolutePath();
            Files.writeString(here.resolveSibling(here.getFileName() + ".txt"), text());
            var page = Files.writeString(here.resolveSibling(here.getFileName() + ".html"), html());
            System.out.println("To hand in: " + page);
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The pass sheet " + file + " named by LEAP_KIT_SHEET cannot be written.", unwritable);
        }
    }

    private String word() {
        return isPassed() ? "passed" : "not passed";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
