package org.openleap.api.support;

import java.util.regex.Pattern;

/** A name the client sent, safe to be sent back: short, without control characters and half characters. */
final class Printable {
    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private Printable() {}

    static String of(String sent) {
        var clean = UNPRINTABLE.matcher(sent).replaceAll("\uFFFD");
        if (clean.codePointCount(0, clean.length()) <= LONGEST) return clean;
        return clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
