package org.openleap.notification;

import java.util.regex.Pattern;
import org.openleap.shared.EmailAddress;

/** How a person can be reached. NONE: they gave no contact, and read the answer on their tracking page or in public. */
public enum Route {
    EMAIL,
    PHONE,
    LETTER,
    /** A text message to a mobile phone; it says that there is an answer, never what the person said. */
    TEXT,
    NONE;

    private static final int LONGEST_EMAIL = 254;
    private static final int SHORTEST_POSTAL = 10;
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9 ()-]{7,25}");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("(07|\\+447|00447)[0-9]{9}");

    /** Whether an address is one that this route can reach; none fits NONE. */
    public boolean fits(String typed) {
        var address = typed.strip();
        return switch (this) {
            case EMAIL -> address.length() <= LONGEST_EMAIL && address.matches(EmailAddress.FORMAT);
            case PHONE -> PHONE_NUMBER.matcher(address).matches();
            case TEXT -> MOBILE_NUMBER.matcher(address.replaceAll("[ ()-]", "")).matches();
            case LETTER -> address.length() >= SHORTEST_POSTAL;
            case NONE -> address.isEmpty();
        };
    }
}
