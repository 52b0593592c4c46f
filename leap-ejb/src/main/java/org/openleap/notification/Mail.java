package org.openleap.notification;

import java.util.Map;
import java.util.regex.Pattern;
import org.openleap.shared.EmailAddress;

/**
 * A mail that is no telling: a reminder to staff, an alert, a digest, a confirmation.
 *
 * @param key what it is about, for example {@code review-due/LP-4X7K-92QM-D/2026-12-01}; at most 190 characters of ASCII. A key
 *     is sent once, ever
 * @param to e-mail address
 * @param template name of the file in {@code letters/mails/}, without its ending; its first line is the subject
 * @param words values for the template, by name: texts, numbers, lists or records
 * @param headers extra headers, for example {@code List-Unsubscribe}
 * @param secret what it says is forgotten once it has left
 */
public record Mail(
        String key,
        String to,
        String template,
        Map<String, Object> words,
        Map<String, String> headers,
        boolean secret) {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,190}");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z-]*");
    private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}*");

    /** @throws IllegalArgumentException when the key, the address, the template or a header is not well formed */
    public Mail {
        words = Map.copyOf(words);
        headers = Map.copyOf(headers);
        require(KEY, key, "key");
        require(TEMPLATE, template, "template");
        headers.keySet().forEach(name -> require(HEADER, name, "header"));
        headers.values().forEach(value -> require(ONE_LINE, value, "header"));
        to = new EmailAddress(to).value();
    }

    public Mail(String key, String to, String template, Map<String, Object> words) {
        this(key, to, template, words, Map.of());
    }

    public Mail(String key, String to, String template, Map<String, Object> words, Map<String, String> headers) {
        this(key, to, template, words, headers, false);
    }

    /** LEAP does not keep what this one says. */
    public static Mail secret(String key, String to, String template, Map<String, Object> words) {
        return new Mail(key, to, template, words, Map.of(), true);
    }

    private static void require(Pattern pattern, String text, String what) {
        if (!pattern.matcher(text).matches()) throw new IllegalArgumentException("not a " + what + " of a mail");
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Mail[" + template + "]";
    }
}
