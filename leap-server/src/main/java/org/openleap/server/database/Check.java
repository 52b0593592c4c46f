package org.openleap.server.database;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.openleap.server.Installation;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.Tool;

/** The word {@code check}: settings, database, schema, audit chain, erasures and sign-in, in that order; the first fault ends it. */
public class Check implements Tool {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ENOUGH_KEY = 32;

    @Override
    public String word() {
        return "check";
    }

    @Override
    public void use(Installation installation, Settings settings) throws StartRefused {
        requireKey(settings);
        say("The key file is good.");
        requireDatabase(settings);
        say("The database answers and is set as LEAP needs it.");
        requireSchema(installation, settings);
        say("The schema is at the version of this release.");
        say("The audit chain of " + requireWholeChain(settings) + " events is whole.");
        say(erasures(settings));
        requireIssuer(settings.require(ServerSetting.LEAP_OIDC_ISSUER));
        say("Sign-in answers.");
    }

    private static void requireKey(Settings settings) throws StartRefused {
        settings.require(ServerSetting.LEAP_KEY_FILE);
        var file = settings.path(ServerSetting.LEAP_KEY_FILE);
        try {
            if (Files.size(file) < ENOUGH_KEY) {
                throw new StartRefused("The file " + file + " named by LEAP_KEY_FILE must hold at least 32 bytes.");
            }
        } catch (IOException unreadable) {
            throw new StartRefused("The file " + file + " named by LEAP_KEY_FILE cannot be read.", unreadable);
        }
    }

    private static void requireDatabase(Settings settings) throws StartRefused {
        try (var connection = Database.forLeap(settings).connect()) {
            DatabaseRules.require(connection);
        } catch (SQLException broken) {
            throw new StartRefused("The database broke off: " + broken.getMessage(), broken);
        }
    }

    private static void requireSchema(Installation installation, Settings settings) throws StartRefused {
        try (var schema = Schema.of(installation, Database.forMigration(settings))) {
            if (schema.pending() > 0) {
                throw new StartRefused("The schema lacks " + schema.pending()
                        + " scripts: run \"java -jar leap-server.jar migrate\".");
            }
        }
    }

    private static long requireWholeChain(Settings settings) throws StartRefused {
        try (var connection = Database.forLeap(settings).connect()) {
            var secret = Files.readAllBytes(settings.path(ServerSetting.LEAP_KEY_FILE));
            return new AuditChain(connection, secret, notedHeads(settings)).requireWhole();
        } catch (SQLException broken) {
            throw new StartRefused("The database broke off: " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new StartRefused("The key file or the file of LEAP_ANCHOR_FILE cannot be read.", unreadable);
        }
    }

    private static String erasures(Settings settings) throws StartRefused {
        try (var connection = Database.forLeap(settings).connect()) {
            var ledger = ErasureFile.of(settings);
            int missing = ledger.missing(connection);
            return missing == 0
                    ? "All " + ledger.size() + " erasures of the ledger are in the database."
                    : missing + " of " + ledger.size() + " erasures of the ledger are missing in the database:"
                            + " LEAP erases again before it is ready.";
        } catch (SQLException broken) {
            throw new StartRefused("The database broke off: " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new StartRefused("The ledger of erasures cannot be read.", unreadable);
        }
    }

    /** LEAP writes the file in its first night. */
    private static Map<Long, String> notedHeads(Settings settings) throws IOException {
        if (!settings.isSet(ServerSetting.LEAP_ANCHOR_FILE)) return Map.of();
        var file = settings.path(ServerSetting.LEAP_ANCHOR_FILE);
        if (Files.notExists(file)) return Map.of();
        try (var lines = Files.lines(file)) {
            return AuditChain.noted(lines);
        }
    }

    private static void requireIssuer(String issuer) throws StartRefused {
        var complaint = "The sign-in service " + issuer + " named by LEAP_OIDC_ISSUER does not answer as it should";
        var discovery = URI.create(issuer + "/.well-known/openid-configuration");
        try {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(discovery).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"" + issuer + "\"")) {
                throw new StartRefused(complaint + " (status " + answer.statusCode() + ").");
            }
        } catch (IOException unreachable) {
            throw new StartRefused(complaint + ": " + unreachable.getMessage(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The check was interrupted.", stopped);
        }
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
