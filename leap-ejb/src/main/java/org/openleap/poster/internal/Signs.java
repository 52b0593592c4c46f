package org.openleap.poster.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signs of LEAP's pages as small pictures, because paper knows no style sheets: each stands beside its word. */
final class Signs {
    /** By the name of the outcome, and {@code SAID}; as {@code data:} addresses. */
    static final Map<String, String> ALL = Stream.of("SAID", "WE_DID", "WE_COULD_NOT", "WORKING_ON_IT")
            .collect(Collectors.toUnmodifiableMap(name -> name, Signs::read));

    private Signs() {}

    private static String read(String name) {
        var path = "/papers/signs/" + name + ".png";
        try (var picture = Signs.class.getResourceAsStream(path)) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
