package org.openleap.web.sharing;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code sharing}. */
final class SharingText {
    private SharingText() {}

    static String of(String key, Object... arguments) {
        return Texts.text("sharing", key, arguments);
    }
}
