package org.openleap.commitment;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Number of a commitment, e.g. {@code CM-27}. Never reused. */
public record CommitmentReference(long number) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("CM-([1-9][0-9]{0,14})");

    /** Reads {@code CM-27}. @throws IllegalArgumentException when it is something else */
    public static CommitmentReference of(String value) {
        var read = FORMAT.matcher(value);
        if (!read.matches()) throw new IllegalArgumentException("not a reference of a commitment");
        return new CommitmentReference(Long.parseLong(read.group(1)));
    }

    public String value() {
        return "CM-" + number;
    }

    @Override
    public String toString() {
        return value();
    }
}
