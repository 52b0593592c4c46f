package org.openleap.web.reference;

import org.openleap.web.support.Texts;

/** The few sentences about lists that Java puts together. */
final class ReferenceText {
    static final String BUNDLE = "reference";

    private ReferenceText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
