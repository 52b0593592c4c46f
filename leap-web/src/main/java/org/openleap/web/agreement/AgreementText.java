package org.openleap.web.agreement;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code agreement}, for the few sentences that Java puts together. */
final class AgreementText {
    private AgreementText() {}

    static String of(String key, Object... arguments) {
        return Texts.text("agreement", key, arguments);
    }
}
