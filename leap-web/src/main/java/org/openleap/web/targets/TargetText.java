package org.openleap.web.targets;

import org.openleap.targets.Target;
import org.openleap.web.support.Texts;

/** The few sentences about targets that Java puts together. */
final class TargetText {
    static final String BUNDLE = "targets";

    private TargetText() {}

    static String of(String key, Object... arguments) {
        return Texts.text(BUNDLE, key, arguments);
    }

    /** "20 working days", in the unit of the target. */
    static String days(Target target, int days) {
        return of("targets.unit." + target.unit(), days);
    }
}
