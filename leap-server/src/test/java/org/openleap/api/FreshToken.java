package org.openleap.api;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A token for a long test: asked for again before it ends, and not for every request. */
final class FreshToken {
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Supplier<String> source;
    private String token = "";
    private Instant since = Instant.MIN;

    FreshToken(Supplier<String> source) {
        this.source = source;
    }

    /** For the header {@code Authorization}. */
    String bearer() {
        if (since.isBefore(Instant.now().minus(FRESH))) {
            token = source.get();
            since = Instant.now();
        }
        return "Bearer " + token;
    }
}
