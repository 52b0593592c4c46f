package org.openleap.server.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openleap.server.Installation;
import org.openleap.server.StartRefused;

/** LEAP itself, run by the same words as anywhere else: {@code java -jar leap-server.jar run}. */
final class LeapChild {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Installation installation;
    private final DemoHome home;
    private final Secrets secrets;
    private final Addresses addresses;

    LeapChild(Installation installation, DemoHome home, Secrets secrets, Addresses addresses) {
        this.installation = installation;
        this.home = home;
        this.secrets = secrets;
        this.addresses = addresses;
    }

    Child start() throws StartRefused {
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Djava.io.tmpdir=" + home.temporary(),
                "-jar",
                installation.jar().toString(),
                "run");
        program.environment().putAll(environment());
        return Child.start("LEAP", home, program);
    }

    void awaitReady(Child child, Narrator narrator) throws StartRefused {
        child.await(PATIENCE, narrator, () -> Web.answers(addresses.leapUrl() + "/health/ready"));
    }

    Map<String, String> environment() throws StartRefused {
        return Map.ofEntries(
                Map.entry("LEAP_HTTP_PORT", String.valueOf(addresses.http())),
                Map.entry("LEAP_HTTP_ADDRESS", "127.0.0.1"),
                Map.entry("LEAP_PUBLIC_URL", addresses.leapUrl()),
                Map.entry("LEAP_DB_URL", addresses.jdbcUrl()),
                Map.entry("LEAP_DB_USER", "leap"),
                Map.entry("LEAP_DB_PASSWORD_FILE", path(MariaDb.passwordOf("leap"))),
                Map.entry("LEAP_DB_MIGRATE_USER", "leap_migrate"),
                Map.entry("LEAP_DB_MIGRATE_PASSWORD_FILE", path(MariaDb.passwordOf("leap_migrate"))),
                Map.entry("LEAP_OIDC_ISSUER", addresses.issuer()),
                Map.entry("LEAP_OIDC_CLIENT_SECRET_FILE", path("oidc-client")),
                Map.entry("LEAP_OIDC_ADMIN_CLIENT_SECRET_FILE", path(Keycloak.ADMIN_CLIENT)),
                Map.entry("LEAP_KEY_FILE", path("key")),
                Map.entry("LEAP_ANCHOR_FILE", home.outside().resolve("anchor").toString()),
                Map.entry("LEAP_FILES", home.files().toString()),
                Map.entry("LEAP_INDEX", home.index().toString()),
                Map.entry("LEAP_SMTP_HOST", "127.0.0.1"),
                Map.entry("LEAP_SMTP_PORT", String.valueOf(addresses.mail())),
                Map.entry("LEAP_WIDGET_SITES", "https://www.example.org"),
                Map.entry("LEAP_API_ORIGINS", "https://volunteers.example.org"),
                Map.entry("LEAP_INBOX_HOST", "127.0.0.1"),
                Map.entry("LEAP_INBOX_PORT", String.valueOf(addresses.imap())),
                Map.entry("LEAP_INBOX_TLS", "false"),
                Map.entry("LEAP_INBOX_USER", MailCatcher.INBOX),
                Map.entry("LEAP_INBOX_PASSWORD_FILE", path(MailCatcher.INBOX)),
                Map.entry("LEAP_DEMO", "true"),
                Map.entry("LEAP_WEBHOOKS_INSIDE", "true"),
                Map.entry("LEAP_BOUNCE_WINDOW_SECONDS", "60"));
    }

    private String path(String secret) throws StartRefused {
        return secrets.file(secret).toString();
    }
}
