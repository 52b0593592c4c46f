package org.openleap.web.stakeholder;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code directory}, for the few sentences that Java puts together. */
final class DirectoryText {
    private DirectoryText() {}

    static String of(String key, Object... arguments) {
        return Texts.text("directory", key, arguments);
    }
}
