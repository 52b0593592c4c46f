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

    /** Account and password of the mailbox. */
    static final String INBOX = "listening";

    private static final Path KEY = DIRECTORY.resolve("leap.key");
    private static final Path INBOX_PASSWORD = DIRECTORY.resolve("inbox.password");

    private ContainerFiles() {}

    /** Settings reach the server as system properties: MicroProfile Config reads them by the names of the environment. */
    static void writeSettings(TestDatabase database, int smtpPort, int imapPort) {
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
        settings.setProperty("LEAP_INBOX_HOST", "127.0.0.1");
        settings.setProperty("LEAP_INBOX_PORT", Integer.toString(imapPort));
        settings.setProperty("LEAP_INBOX_TLS", "false");
        settings.setProperty("LEAP_INBOX_USER", INBOX);
        settings.setProperty("LEAP_INBOX_PASSWORD_FILE", INBOX_PASSWORD.toString());
        settings.setProperty("LEAP_PUBLIC_URL", "http://localhost");
        settings.setProperty("LEAP_BOUNCE_WINDOW_SECONDS", "1");
        settings.setProperty("LEAP_WEBHOOKS_INSIDE", "true");
        settings.setProperty("LEAP_TELLINGS_CHECKED", "REJECTED");
        try {
            Files.createDirectories(DIRECTORY.resolve("tmp"));
            Files.deleteIfExists(DIRECTORY.resolve("erasures"));
            Files.write(KEY, new SecureRandom().generateSeed(32));
            Files.writeString(INBOX_PASSWORD, INBOX);
            try (var file = Files.newBufferedWriter(DIRECTORY.resolve("settings.properties"))) {
                settings.store(file, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
