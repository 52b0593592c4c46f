package org.openleap.web.identity;

import org.openleap.web.support.Texts;

/** The few sentences about the people of the trust that Java puts together. */
final class ColleagueText {
    static final String BUNDLE = "colleagues";

    private ColleagueText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
