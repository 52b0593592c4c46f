package org.openleap.web.portal;

import java.util.List;
import org.openleap.web.support.Texts;

/** Text of the bundles for signed-in people, for the few sentences that Java puts together. */
public final class PortalText {
    private static final List<String> BUNDLES = List.of("staff", "desk", "deciding");

    private PortalText() {}

    public static String of(String key, Object... arguments) {
        return Texts.text(bundle(key), key, arguments);
    }

    private static String bundle(String key) {
        return BUNDLES.stream()
                .filter(bundle -> Texts.has(bundle, key))
                .findFirst()
                .orElse("staff");
    }
}
