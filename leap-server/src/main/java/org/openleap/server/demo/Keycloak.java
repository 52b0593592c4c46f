package org.openleap.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openleap.server.Installation;
import org.openleap.server.StartRefused;

/** A real Keycloak: unpacked and built once, then started in production mode without a cluster, with two realms. */
final class Keycloak {
    static final String ADMINISTRATOR = "leap-demo-admin";
    static final String PASSWORD = "keycloak-administrator";
    /** File of the secret with which LEAP itself invites and removes people of partners. */
    static final String ADMIN_CLIENT = "oidc-admin-client";

    /** Preview features that LEAP's realm needs: a new secret for a partner's system without a break (ADR 0054). */
    private static final String FEATURES = "client-secret-rotation";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Starts fast and stays small; the defaults of kc.sh are made for a server under load. */
    private static final String JVM = "-Xms64m -Xmx512m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m"
            + " -Dfile.encoding=UTF-8 -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Installation installation;
    private final DemoHome home;
    private final Path folder;
    private final Secrets secrets;

    Keycloak(Installation installation, DemoHome home, Path folder, Secrets secrets) {
        this.installation = installation;
        this.home = home;
        this.folder = folder;
        this.secrets = secrets;
    }

    /** Starts it and returns when it answers; the realms come afterwards. */
    Child start(Addresses addresses, Narrator narrator) throws StartRefused {
        var program = prepared(narrator);
        var child = Child.start("Keycloak", home, server(program, addresses));
        child.await(PATIENCE, narrator, () -> Web.answers(addresses.keycloakUrl() + "/realms/master"));
        narrator.say("Keycloak is ready.");
        return child;
    }

    /** Both realms as this release ships them, with the current addresses. */
    void establishRealms(Addresses addresses, Narrator narrator) throws StartRefused {
        var admin = new KeycloakAdmin(addresses.keycloakUrl(), ADMINISTRATOR, secrets.value(PASSWORD));
        var values = Map.of(
                "LEAP_PUBLIC_URL", addresses.leapUrl(),
                "LEAP_OIDC_CLIENT_SECRET", secrets.value("oidc-client"),
                "LEAP_OIDC_ADMIN_CLIENT_SECRET", secrets.value(ADMIN_CLIENT),
                "LEAP_REALM_URL", addresses.issuer(),
                "LEAP_PARTNER_ISSUER", addresses.partnerIssuer(),
                "LEAP_PARTNER_CLIENT_SECRET", secrets.value("partner-client"),
                "LEAP_SMTP_HOST", "127.0.0.1",
                "LEAP_SMTP_PORT", String.valueOf(addresses.mail()));
        new Realm(admin, Realm.LEAP, values).establish(narrator);
        new Realm(admin, Realm.PARTNER, values).establish(narrator);
    }

    /** The folder of the built Keycloak. The mark is written last, so a broken first start begins again. */
    private Path prepared(Narrator narrator) throws StartRefused {
        var archive = archive();
        var name = archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        var mark = folder.resolve(name + "-" + FEATURES + ".built");
        if (!Files.exists(mark)) {
            Archive.unpack(archive, folder, narrator);
            build(folder.resolve(name), narrator);
            try {
                Files.createFile(mark);
            } catch (IOException refused) {
                throw new StartRefused("The file " + mark + " cannot be written.", refused);
            }
        }
        return folder.resolve(name);
    }

    private Path archive() throws StartRefused {
        try (var files = Files.list(installation.demoLibraries())) {
            return files.filter(file -> file.getFileName().toString().startsWith("keycloak-quarkus-dist"))
                    .findFirst()
                    .orElseThrow(() -> new StartRefused("Keycloak is missing from " + installation.demoLibraries()));
        } catch (IOException unreadable) {
            throw new StartRefused("The folder " + installation.demoLibraries() + " cannot be read.", unreadable);
        }
    }

    private void build(Path program, Narrator narrator) throws StartRefused {
        narrator.say("Building Keycloak for this machine (about half a minute, only once) …");
        var child = Child.start(
                "Keycloak-build",
                home,
                kc(program, "build", "--db=dev-file", "--health-enabled=false", "--features=" + FEATURES));
        try {
            if (!child.ended(PATIENCE)) {
                throw new StartRefused("Keycloak could not be built: see " + child.log() + ".");
            }
        } finally {
            child.stop();
        }
    }

    private ProcessBuilder server(Path program, Addresses addresses) throws StartRefused {
        var server = kc(
                program,
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + addresses.keycloak(),
                "--hostname=" + addresses.keycloakUrl(),
                "--cache=local",
                "--db-url=jdbc:h2:file:" + home.keycloakData().resolve("keycloak") + ";NON_KEYWORDS=VALUE");
        server.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        server.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.value(PASSWORD));
        return server;
    }

    private static ProcessBuilder kc(Path program, String... words) {
        var command = new ArrayList<>(List.of(program.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", JVM);
        return builder;
    }
}
