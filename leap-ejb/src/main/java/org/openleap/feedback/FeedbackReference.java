package org.openleap.feedback;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Public number of a feedback item, e.g. {@code FB-4X7K-92QM-D}: eight random characters of Crockford's base 32 and a
 * check character, so that it can be read out on the phone. Never reused.
 */
public record FeedbackReference(String value) implements Serializable {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final char NO_CHECK = '*';
    private static final Pattern FORMAT =
            Pattern.compile("FB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]");

    public FeedbackReference {
        if (!FORMAT.matcher(value).matches() || value.charAt(13) != check(value)) {
            throw new IllegalArgumentException("not a feedback reference");
        }
    }

    /** Makes a reference from 40 random bits. Bits whose check would need a sign beyond the alphabet give way to the next. */
    public static FeedbackReference of(long random) {
        for (long bits = random; ; bits++) {
            var symbols = symbols(bits);
            if (check(symbols) != NO_CHECK) return new FeedbackReference(symbols + "-" + check(symbols));
        }
    }

    private static String symbols(long bits) {
        var symbols = new StringBuilder("FB-");
        for (int index = 0; index < 8; index++) {
            if (index == 4) symbols.append('-');
            symbols.append(ALPHABET.charAt((int) (bits >>> (5 * index)) & 31));
        }
        return symbols.toString();
    }

    /** Reads what a person typed: any case, with or without dashes and blanks, O for 0 and I or L for 1. */
    public static Optional<FeedbackReference> read(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        if (bare.length() != 11 || !bare.startsWith("FB")) return Optional.empty();
        var symbols = bare.substring(2).replace('O', '0').replace('I', '1').replace('L', '1');
        var value = "FB-" + symbols.substring(0, 4) + "-" + symbols.substring(4, 8) + "-" + symbols.substring(8);
        return FORMAT.matcher(value).matches() && value.charAt(13) == check(value)
                ? Optional.of(new FeedbackReference(value))
                : Optional.empty();
    }

    /** Crockford's check: the number modulo 37, a prime, so that every wrong and every swapped character is noticed. */
    private static char check(String symbols) {
        int rest = 0;
        for (int index : new int[] {3, 4, 5, 6, 8, 9, 10, 11}) {
            rest = (rest * 32 + ALPHABET.indexOf(symbols.charAt(index))) % 37;
        }
        return rest < ALPHABET.length() ? ALPHABET.charAt(rest) : NO_CHECK;
    }

    @Override
    public String toString() {
        return value;
    }
}
