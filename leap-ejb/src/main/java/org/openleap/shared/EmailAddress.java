package org.openleap.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** An e-mail address that mail can be sent to; at most 254 characters, no control characters (no header injection). */
public record EmailAddress(String value) implements Serializable {
    /** What an address looks like; also used by the constraint on forms and commands. */
    public static final String FORMAT =
            "[^\\s@<>\",;:\\\\()\\[\\]\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]{1,185}\\.[\\p{L}\\p{N}-]{2,63}";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    public EmailAddress {
        if (value.length() > 254 || !PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Hides the address: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
