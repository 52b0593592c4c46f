package org.openleap.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Where the server of the tests keeps its files, and the settings it is started with. */
final class ContainerFiles {
    static final Path DIRECTORY = Path.of(System.getProperty("leap.container", "target/container"));

    private static final Path KEY = DIRECTORY.resolve("leap.key");

    private ContainerFiles() {}

    /** Settings reach the server as system properties: MicroProfile Config reads them by the names of the environment. */
    static void writeSettings(TestDatabase database, int smtpPort) {
        var settings = new Properties();
        settings.setProperty("LEAP_DB_URL", database.url());
        settings.setProperty("LEAP_DB_USER", TestDatabase.USER);
        settings.setProperty("LEAP_DB_PASSWORD", TestDatabase.PASSWORD);
        settings.setProperty("LEAP_KEY_FILE", KEY.toString());
        settings.setProperty("LEAP_ERASURES_FILE", DIRECTORY.resolve("erasures").toString());
        settings.setProperty("LEAP_FILES", DIRECTORY.resolve("files").toString());
        settings.setProperty("LEAP_INDEX", DIRECTORY.resolve("index").toString());
        settings.setProperty("LEAP_SMTP_HOST", "127.0.0.1");
        settings.setProperty("LEAP_SMTP_PORT", Integer.toString(smtpPort));
        settings.setProperty("LEAP_PUBLIC_URL", "http://localhost");
        settings.setProperty("LEAP_BOUNCE_WINDOW_SECONDS", "1");
        settings.setProperty("LEAP_TELLINGS_CHECKED", "REJECTED");
        try {
            Files.createDirectories(DIRECTORY.resolve("tmp"));
            Files.deleteIfExists(DIRECTORY.resolve("erasures"));
            Files.write(KEY, new SecureRandom().generateSeed(32));
            try (var file = Files.newBufferedWriter(DIRECTORY.resolve("settings.properties"))) {
                settings.store(file, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
