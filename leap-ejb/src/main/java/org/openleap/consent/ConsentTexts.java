package org.openleap.consent;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words in which people were asked, by version. Every version that was ever used can still be read. */
public final class ConsentTexts {
    /** The version of today's public form; the database stamps it on what comes in. */
    public static final String TELL_US = "tell-us-1";

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("consent.texts", Locale.ROOT, ConsentTexts.class.getClassLoader());

    private ConsentTexts() {}

    /** How the question was worded; empty for a version without one, e.g. when it was asked on the phone. */
    public static Optional<String> wording(String version, ConsentPurpose purpose) {
        var key = version + "." + purpose.name();
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }
}
