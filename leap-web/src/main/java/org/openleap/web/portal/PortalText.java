package org.openleap.web.portal;

import org.openleap.web.support.Texts;

/** Text of the bundle {@code staff}, for the few sentences that Java puts together. */
public final class PortalText {
    private PortalText() {}

    public static String of(String key, Object... arguments) {
        return Texts.text("staff", key, arguments);
    }
}
