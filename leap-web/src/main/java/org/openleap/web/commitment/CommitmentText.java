package org.openleap.web.commitment;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code commitment}, for the few sentences that Java puts together. */
final class CommitmentText {
    static final String BUNDLE = "commitment";

    private CommitmentText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
