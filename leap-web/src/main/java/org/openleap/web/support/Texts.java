package org.openleap.web.support;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Text from the bundles for the few places where Java has to speak to people. */
public final class Texts {
    /** The language of LEAP. */
    public static final Locale ENGLISH = Locale.UK;

    private Texts() {}

    /**
     * The text of a key with its placeholders filled.
     *
     * @param bundle name of the bundle, e.g. {@code public}
     * @throws java.util.MissingResourceException when the bundle has no such key
     */
    public static String text(String bundle, String key, Object... arguments) {
        var pattern = bundle(bundle).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, ENGLISH).format(arguments);
    }

    /** Whether the bundle has such a key. */
    public static boolean has(String bundle, String key) {
        return bundle(bundle).containsKey(key);
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.openleap.web.messages." + name, ENGLISH, Texts.class.getClassLoader());
    }
}
