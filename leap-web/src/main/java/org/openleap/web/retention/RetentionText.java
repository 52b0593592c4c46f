package org.openleap.web.retention;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code retention}, for the few sentences that Java puts together. */
final class RetentionText {
    static final String BUNDLE = "retention";
    private static final int YEAR = 12;

    private RetentionText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }

    /** A period as people say it: in years where it is whole years. */
    static String period(int months) {
        return months % YEAR == 0 ? of("retention.years", months / YEAR) : of("retention.months", months);
    }
}
