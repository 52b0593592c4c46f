package org.openleap.agreement;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Public number of an agreement, e.g. {@code AG-7}. Never reused. */
public record AgreementReference(String value) implements Serializable {
    private static final String PREFIX = "AG-";
    private static final Pattern FORMAT = Pattern.compile("AG-[1-9][0-9]{0,8}");

    public AgreementReference {
        if (!FORMAT.matcher(value).matches()) throw new IllegalArgumentException("not an agreement reference");
    }

    public static AgreementReference of(long number) {
        return new AgreementReference(PREFIX + number);
    }

    public long number() {
        return Long.parseLong(value.substring(PREFIX.length()));
    }

    /** Whether the text could be one; whether there is such a record is another question. */
    public static boolean isOne(String text) {
        return FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
