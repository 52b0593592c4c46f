package org.openleap.web.wording;

import org.openleap.web.support.Texts;

/** The few sentences about wordings that Java puts together. */
final class WordingText {
    static final String BUNDLE = "wording";

    private WordingText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
