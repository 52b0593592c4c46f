package org.openleap.redaction.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** What a rare condition belongs to, in words that many people share; "other needs" when the list does not know it. */
final class BroadGroups {
    private static final String LIST = "/redaction/broad-groups.properties";
    private static final String OTHER = "other needs";
    private static final Properties GROUPS = read();

    private BroadGroups() {}

    static String of(String condition) {
        var words = condition.toLowerCase(Locale.ROOT);
        return GROUPS.stringPropertyNames().stream()
                .filter(words::contains)
                .findFirst()
                .map(GROUPS::getProperty)
                .orElse(OTHER);
    }

    private static Properties read() {
        var groups = new Properties();
        try (InputStream list = BroadGroups.class.getResourceAsStream(LIST)) {
            groups.load(list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST, unreadable);
        }
        return groups;
    }
}
