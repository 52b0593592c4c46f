package org.openleap.web.stakeholder;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code people}, for the few sentences that Java puts together. */
final class PeopleText {
    private PeopleText() {}

    static String of(String key, Object... arguments) {
        return Texts.text("people", key, arguments);
    }
}
