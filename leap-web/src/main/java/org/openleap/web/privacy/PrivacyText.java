package org.openleap.web.privacy;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code privacy}, for the few sentences that Java puts together. */
final class PrivacyText {
    static final String BUNDLE = "privacy";

    private PrivacyText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
