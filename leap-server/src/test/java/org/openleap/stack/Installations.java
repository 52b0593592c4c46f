package org.openleap.stack;

import java.nio.file.Path;

/** Where the build put leap-server.jar, leap.ear and lib. */
public final class Installations {

    private Installations() {}

    /** The folder {@code leap-server/target}. */
    public static Path target() {
        return Path.of(System.getProperty("leap.installation", "target")).toAbsolutePath();
    }
}
