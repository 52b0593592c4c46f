package org.openleap.web.workload;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code workload}, for the few sentences that Java puts together. */
final class WorkloadText {
    static final String BUNDLE = "workload";

    private WorkloadText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }
}
