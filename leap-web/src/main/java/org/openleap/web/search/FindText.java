package org.openleap.web.search;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code finding}, for the sentences that Java puts together. */
final class FindText {
    private FindText() {}

    static String of(String key, Object... arguments) {
        return Texts.text("finding", key, arguments);
    }

    /** "12", or "1,000+" when nobody counted on. */
    static String count(int counted, boolean more) {
        return more ? of("count.more", counted) : of("count.exact", counted);
    }
}
