package org.openleap.imports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.reference.Choice;

/** Recognises entries of one of the trust's lists in what a file calls them: by code or by name, any case. */
final class KnownCodes {
    private final Map<String, String> codes = new HashMap<>();

    KnownCodes(List<Choice> entries) {
        for (var entry : entries) {
            codes.put(plain(entry.label()), entry.code());
            codes.put(plain(entry.code()), entry.code());
        }
    }

    /** The code, empty when the trust has no such entry. */
    String codeOf(String typed) {
        return codes.getOrDefault(plain(typed), "");
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
