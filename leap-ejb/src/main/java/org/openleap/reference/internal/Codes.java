package org.openleap.reference.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes codes that people can read out of labels. A code belongs to its entry for good, also when that has ended. */
final class Codes {
    private static final int LONGEST = 50;

    private Codes() {}

    /** The label in small Latin letters and underscores, with a number behind it when somebody else has that already. */
    static String free(String label, Predicate<String> taken) {
        var code = of(label);
        if (!taken.test(code)) return code;
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> code + "_" + number)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String of(String label) {
        var plain = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "_");
        var code = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^_+|_+$", "");
        return code.isEmpty() ? "entry" : code;
    }
}
