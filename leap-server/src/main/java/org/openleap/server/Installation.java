package org.openleap.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of LEAP lie: {@code leap-server.jar}, {@code leap.ear} beside it, and the folder {@code lib}.
 *
 * @param home the folder that holds them
 */
public record Installation(Path home) {

    /** The folder of the jar that is running. */
    public static Installation ofThisJar() {
        try {
            var here = LeapServer.class.getProtectionDomain().getCodeSource().getLocation();
            return new Installation(Path.of(here.toURI()).toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The place of leap-server.jar cannot be told.", impossible);
        }
    }

    public Path jar() {
        return home.resolve("leap-server.jar");
    }

    /** @throws StartRefused when {@code leap.ear} is missing */
    public Path ear() throws StartRefused {
        var ear = home.resolve("leap.ear");
        if (!Files.isReadable(ear)) {
            throw new StartRefused("The application " + ear + " is missing: build it with \"mvn package\".");
        }
        return ear;
    }

    public Path libraries() {
        return home.resolve("lib");
    }

    public Path demoLibraries() {
        return libraries().resolve("demo");
    }
}
