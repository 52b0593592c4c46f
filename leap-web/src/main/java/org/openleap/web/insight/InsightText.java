package org.openleap.web.insight;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code insight}, for the few sentences that Java puts together. */
final class InsightText {
    static final String BUNDLE = "insight";

    private InsightText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
