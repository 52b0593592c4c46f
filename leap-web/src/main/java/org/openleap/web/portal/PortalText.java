package org.openleap.web.portal;

import org.openleap.web.support.Texts;

/** Text of the bundles {@code staff} and {@code desk}, for the few sentences that Java puts together. */
public final class PortalText {
    private PortalText() {}

    public static String of(String key, Object... arguments) {
        return Texts.text(Texts.has("staff", key) ? "staff" : "desk", key, arguments);
    }
}
