package org.openleap.web.action;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code action}, for the few sentences that Java puts together. */
final class ActionText {
    static final String BUNDLE = "action";

    private ActionText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
