package org.openleap.api;

import java.util.ArrayList;
import java.util.List;

/** What is sent in the place of something sensible (catalogue of bad input, security.md section 5). */
final class HostileValues {
    /** Legal text with everything that somebody else's program may stumble over: stored and shown as typed. */
    static final String AS_TYPED =
            "\u202eright to left\u2066 \u200b<script>alert(1)</script> =cmd|' /C calc'!A0 '; drop table"
                    + " item; -- %_\\ ${1+1} #{1+1} \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 e\u0301";

    private static final int LONGER_THAN_ANY_TEXT = 120_000;

    private HostileValues() {}

    /** JSON that a property of that type never takes. */
    static List<String> insteadOf(String type) {
        return switch (type) {
            case "string" -> text();
            case "integer", "number" ->
                List.of("\"x\"", "true", "[]", "{}", "1e1000000000", "99999999999999999999", "-99999999999999999999");
            case "boolean" -> List.of("\"yes\"", "2", "[]", "{}", "1e1000000000");
            case "array" -> List.of("\"x\"", "5", "true", "{}", "[[[[]]]]");
            default -> List.of("\"x\"", "5", "true", "[]");
        };
    }

    private static List<String> text() {
        var values = new ArrayList<>(List.of("5", "true", "[]", "{}", "1e1000000000", "99999999999999999999"));
        values.add("\"a\\u0000b\"");
        values.add("\"\\u0007\"");
        values.add("\"\\u001b[31m\"");
        values.add("\"\\ud83d\"");
        values.add("\"\\udc69 half\"");
        values.add("\"" + "w".repeat(LONGER_THAN_ANY_TEXT) + "\"");
        return values;
    }

    /** Bodies that are no JSON object of the API, whatever the operation. */
    static List<String> bodies() {
        return List.of(
                "",
                " ",
                "null",
                "[]",
                "5",
                "\"text\"",
                "{",
                "{\"a\":",
                "{'a': 1}",
                "{\"a\": NaN}",
                "{/* why */}",
                "{} {}",
                "<a/>",
                "\u0000",
                "{\"isAdmin\": true}",
                "{\"a\":".repeat(33) + "1" + "}".repeat(33),
                "[".repeat(20_000),
                "{\"" + "n".repeat(60_000) + "\": 1}",
                "{\"a\": " + "9".repeat(5_000) + "}",
                "{\"a\": \"" + "w".repeat(300_000) + "\"}");
    }

    /** CSV that is never taken: nothing in it, too much, not understood, or said twice. */
    static List<String> files() {
        return List.of(
                "words",
                "words\r\n",
                "asked\r\nw\r\n",
                "words,words\r\na,b\r\n",
                "words,isAdmin\r\nw,true\r\n",
                "words\r\nw\r\nw\r\n",
                "words\r\n\"never closed\r\n",
                "words\r\n\"a\"b\"\r\n",
                "words\r\na\u0000b\r\n",
                "words\r\n" + "w".repeat(LONGER_THAN_ANY_TEXT) + "\r\n",
                "words\r\n" + "\"\"\r\n".repeat(5),
                "words,people\r\nw,99999999999999999999\r\n",
                "words,people\r\nw,-1\r\n",
                "words,people\r\nw,1e9\r\n",
                "words,month\r\nw,2026-13\r\n",
                "words,month\r\nw,=NOW()\r\n",
                "words,service\r\nw,../../etc/passwd\r\n",
                "words,how_heard\r\nw," + "h".repeat(301) + "\r\n",
                "words\r\n" + "w\r\n".repeat(201),
                "words" + ",c".repeat(600) + "\r\nw\r\n",
                "PK\u0003\u0004 no workbook");
    }

    /** Parts of an address, already encoded, that name nothing. */
    static List<String> names() {
        return List.of(
                "abc-nothing",
                "-1",
                "99999999999999999999",
                "1e1000",
                "%20",
                "..%2f..%2fetc%2fpasswd",
                "%2e%2e%2f",
                "%00",
                "%0d%0aSet-Cookie:%20a=b",
                "%C3%28",
                "%E2%80%AE%E2%81%A6",
                "%F0%9F%91%A9",
                "'%20or%201=1%20--%20",
                "%25_%5C",
                "$%7B1+1%7D",
                "A".repeat(2_000));
    }

    /** Values of a query, already encoded. */
    static List<String> answers() {
        var values = new ArrayList<>(names());
        values.addAll(List.of("", "null", "[]", "0", "true", "NaN", "2026-02-30", "9999-12-31", "0000-00-00"));
        return values;
    }

    /** What stands for a tag that is none. */
    static List<String> tags() {
        return List.of("x", "\"", "\"\"", "W/\"x\"", "\"7-0000\"", "\"" + "t".repeat(4_000) + "\"", "\"a\", \"b\"");
    }
}
