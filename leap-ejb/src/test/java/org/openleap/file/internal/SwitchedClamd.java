package org.openleap.file.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.openleap.file.FakeClamd;

/** In the server of the tests: there is a scanner while a test says so, because the server remembers settings for a minute. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SwitchedClamd extends Clamd {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static volatile FakeClamd scanner;

    /** From now on, and until null is given. */
    public static void use(FakeClamd running) {
        scanner = running;
    }

    @Override
    boolean isConfigured() {
        return scanner != null;
    }

    @Override
    String scan(Path file) throws IOException {
        return scan(file, scanner.address(), PATIENCE);
    }
}
