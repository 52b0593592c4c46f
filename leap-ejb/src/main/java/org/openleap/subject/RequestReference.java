package org.openleap.subject;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a request, e.g. {@code SR-12}. Never reused. */
public record RequestReference(String value) implements Serializable {
    private static final String PREFIX = "SR-";
    private static final Pattern FORMAT = Pattern.compile("SR-[1-9][0-9]{0,8}");

    public RequestReference {
        if (!FORMAT.matcher(value).matches()) throw new IllegalArgumentException("not a request");
    }

    public static RequestReference of(long number) {
        return new RequestReference(PREFIX + number);
    }

    /** As somebody typed it; empty when it is something else. */
    public static Optional<RequestReference> read(String typed) {
        return FORMAT.matcher(typed).matches() ? Optional.of(new RequestReference(typed)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
