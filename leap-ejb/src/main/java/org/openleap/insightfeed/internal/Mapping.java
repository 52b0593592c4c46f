package org.openleap.insightfeed.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.openleap.insightfeed.FeedKind;

/**
 * How the store calls LEAP's fields: lines such as {@code item.reference=sourceId}. A field without a line does not go, and a
 * kind without any line does not go at all. LEAP's own file, {@code insightfeed/mapping.properties}, names every field there is.
 */
public final class Mapping {
    private final Map<String, String> names;

    private Mapping(Properties lines) {
        names = new LinkedHashMap<>();
        lines.stringPropertyNames().stream()
                .sorted()
                .forEach(field -> names.put(field, lines.getProperty(field).strip()));
        names.values().removeIf(String::isEmpty);
    }

    /** Every field by LEAP's own name. */
    public static Mapping ofLeap() {
        var file = Mapping.class.getResourceAsStream("/insightfeed/mapping.properties");
        return loaded(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException naming a field that LEAP does not have */
    static Mapping read(String lines) {
        var mapping = loaded(new StringReader(lines));
        var known = ofLeap().names.keySet();
        for (var field : mapping.names.keySet()) {
            if (!known.contains(field)) {
                throw new IllegalArgumentException("LEAP_INSIGHT_MAPPING names a field that does not exist: " + field);
            }
        }
        return mapping;
    }

    private static Mapping loaded(Reader source) {
        try (source) {
            var lines = new Properties();
            lines.load(source);
            return new Mapping(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean sends(FeedKind kind) {
        return names.keySet().stream().anyMatch(field -> field.startsWith(prefix(kind)));
    }

    /** The fields by the names of the store, in the order of LEAP's names. */
    Map<String, Object> apply(FeedKind kind, Map<String, Object> fields) {
        var mapped = new LinkedHashMap<String, Object>();
        names.forEach((field, name) -> {
            if (!field.startsWith(prefix(kind))) return;
            var value = fields.get(field.substring(prefix(kind).length()));
            if (value != null) mapped.put(name, value);
        });
        return mapped;
    }

    private static String prefix(FeedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".";
    }
}
