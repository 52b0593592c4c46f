package org.openleap.web.notification;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code telling}. */
final class TellingText {
    private TellingText() {}

    static String of(String key, Object... arguments) {
        return Texts.text("telling", key, arguments);
    }
}
