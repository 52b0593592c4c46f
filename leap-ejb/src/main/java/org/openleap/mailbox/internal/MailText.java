package org.openleap.mailbox.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** Takes out of a mail what its writer wrote now: without what they quote, and without the line of their mail program. */
final class MailText {
    /** The line above a quoted mail, as the usual programs write it. */
    private static final List<Pattern> QUOTES = List.of(
            Pattern.compile("^-{2,}\\s*Original Message\\s*-{2,}$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^-{2,}\\s*Forwarded message\\s*-{2,}$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^_{20,}$"),
            Pattern.compile("^On .{5,200} wrote:$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^From: .+$"));

    /** A program may break the line above a quoted mail once. */
    private static final Pattern BROKEN_QUOTE = Pattern.compile("^On .{5,200}$");

    private static final Pattern WROTE = Pattern.compile(".*wrote:$", Pattern.CASE_INSENSITIVE);

    /** Two dashes and a blank begin a signature (RFC 3676). */
    private static final String SIGNATURE = "-- ";

    private MailText() {}

    /** The text of a page, with a line for each paragraph. */
    static String ofHtml(String html) {
        var page = Jsoup.parse(html);
        page.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        page.select("p, div, tr, li, h1, h2, h3, blockquote").forEach(block -> block.appendChild(new TextNode("\n")));
        return page.wholeText();
    }

    /** What was written above the first quoted line; somebody who forwards a mail without a word of their own means all of it. */
    static String said(String text) {
        var written = written(text);
        return written.isEmpty() ? tidy(text) : written;
    }

    private static String written(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        var kept = new StringBuilder();
        for (int index = 0; index < lines.length && !endsAt(lines, index); index++) {
            if (!lines[index].startsWith(">"))
                kept.append(lines[index].stripTrailing()).append('\n');
        }
        return tidy(kept.toString());
    }

    private static String tidy(String text) {
        return text.replaceAll("\\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean endsAt(String[] lines, int index) {
        if (lines[index].equals(SIGNATURE)) return true;
        var line = lines[index].strip();
        if (QUOTES.stream().anyMatch(quote -> quote.matcher(line).matches())) return isQuoteHead(lines, index);
        boolean broken = BROKEN_QUOTE.matcher(line).matches() && index + 1 < lines.length;
        return broken && WROTE.matcher(lines[index + 1].strip()).matches();
    }

    /** "From:" alone may be somebody's own words; a quoted head goes on with "Sent:", "To:" or "Date:". */
    private static boolean isQuoteHead(String[] lines, int index) {
        if (!lines[index].strip().startsWith("From: ")) return true;
        return index + 1 < lines.length && lines[index + 1].strip().matches("(Sent|To|Date|Subject): .*");
    }
}
