package org.openleap.web.consent;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code consent}, for the few sentences that Java puts together. */
final class ConsentText {
    static final String BUNDLE = "consent";

    private ConsentText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
