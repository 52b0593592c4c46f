package org.openleap.server.database;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.openleap.server.Installation;
import org.openleap.server.StartRefused;

/** The scripts {@code db/migration} inside {@code leap.ear}, applied by Flyway. The application's own jar is the truth. */
final class Schema implements AutoCloseable {
    private final Path businessJar;
    private final URLClassLoader scripts;
    private final Flyway flyway;

    private Schema(Path businessJar, URLClassLoader scripts, Database database) {
        this.businessJar = businessJar;
        this.scripts = scripts;
        this.flyway = Flyway.configure(scripts)
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .jdbcProperties(Map.of("sessionVariables", "max_statement_time=0"))
                .load();
    }

    static Schema of(Installation installation, Database database) throws StartRefused {
        try {
            var jar = unpackBusinessJar(installation.ear());
            var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, Schema.class.getClassLoader());
            return new Schema(jar, loader, database);
        } catch (IOException unreadable) {
            throw new StartRefused("leap.ear cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Path unpackBusinessJar(Path ear) throws IOException {
        var copy = Files.createTempFile("leap-ejb", ".jar");
        try (var zip = new ZipFile(ear.toFile())) {
            var business = zip.getEntry("leap-ejb.jar");
            if (business == null) throw new IOException("it holds no leap-ejb.jar.");
            Files.copy(zip.getInputStream(business), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    /** Applies what is missing and returns how many scripts that were. */
    int migrate() throws StartRefused {
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw new StartRefused(
                    "The database could not be brought up to date: "
                            + failed.getMessage().strip().replaceAll("\\s+", " "),
                    failed);
        }
    }

    int pending() {
        return flyway.info().pending().length;
    }

    /** The newest version this release knows; {@code 0} without scripts. */
    String newest() {
        var all = flyway.info().all();
        return all.length == 0 ? "0" : versionOf(all[all.length - 1]);
    }

    private static String versionOf(MigrationInfo script) {
        return script.getVersion() == null ? "0" : script.getVersion().getVersion();
    }

    @Override
    public void close() {
        try {
            scripts.close();
            Files.deleteIfExists(businessJar);
        } catch (IOException leftBehind) {
            businessJar.toFile().deleteOnExit();
        }
    }
}
