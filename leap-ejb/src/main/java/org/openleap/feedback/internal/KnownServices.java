package org.openleap.feedback.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openleap.reference.Choice;

/** Recognises the trust's services in what a file calls them: by code or by name, any case. */
final class KnownServices {
    private final Map<String, String> codes = new HashMap<>();

    KnownServices(List<Choice> services) {
        for (var service : services) {
            codes.put(plain(service.label()), service.code());
            codes.put(plain(service.code()), service.code());
        }
    }

    /** The code, empty when the trust has no such service. */
    String codeOf(String typed) {
        return codes.getOrDefault(plain(typed), "");
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
