package org.openleap.partnership;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Public number of a partnership, e.g. {@code LEAP-14}. Never reused. */
public record PartnershipReference(String value) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("LEAP-[1-9][0-9]{0,8}");

    public PartnershipReference {
        if (!FORMAT.matcher(value).matches()) throw new IllegalArgumentException("not a partnership reference");
    }

    public static PartnershipReference of(long number) {
        return new PartnershipReference("LEAP-" + number);
    }

    /** The number behind {@code LEAP-}. */
    public long number() {
        return Long.parseLong(value.substring("LEAP-".length()));
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
