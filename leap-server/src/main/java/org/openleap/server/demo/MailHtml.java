package org.openleap.server.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words and tags of the mail page. Everything that came in a letter is escaped. */
final class MailHtml {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font: 1.125rem/1.5 Arial, sans-serif; color: #212b32; margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
            a { color: #005eb8; }
            a:focus { background: #ffeb3b; color: #212b32; outline: 3px solid #212b32; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-bottom: 1px solid #4c6272; padding: 0.5rem; text-align: left; vertical-align: top; }
            td { overflow-wrap: anywhere; }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
            dt { font-weight: bold; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """;

    private MailHtml() {}

    static String list(List<CaughtMail> letters) {
        var intro = "<p>LEAP sent these letters. None of them left this machine. Reload the page to see new ones.</p>";
        if (letters.isEmpty()) {
            return PAGE.formatted("Caught mail", intro + "<p>No mail yet.</p>");
        }
        var rows = letters.stream().map(MailHtml::row).collect(Collectors.joining("\n"));
        return PAGE.formatted(
                "Caught mail",
                intro
                        + "<table><thead><tr><th scope=\"col\">Subject</th><th scope=\"col\">To</th>"
                        + "<th scope=\"col\">Received</th></tr></thead><tbody>\n" + rows + "\n</tbody></table>");
    }

    private static String row(CaughtMail letter) {
        return "<tr><td><a href=\"/letter/%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escaped(letter.id()),
                        escaped(letter.subject().isBlank() ? "(no subject)" : letter.subject()),
                        escaped(String.join(", ", letter.to())),
                        WHEN.format(letter.received()));
    }

    static String letter(CaughtMail letter) {
        var body = """
                <p><a href="/">All caught mail</a></p>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>
                <pre>%s</pre>""".formatted(
                        escaped(letter.from()),
                        escaped(String.join(", ", letter.to())),
                        WHEN.format(letter.received()),
                        escaped(letter.text()));
        return PAGE.formatted(escaped(letter.subject()), body);
    }

    static String notFound() {
        return PAGE.formatted("Page not found", "<p><a href=\"/\">All caught mail</a></p>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
