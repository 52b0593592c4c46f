package org.openleap.server.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.openleap.server.StartRefused;

/**
 * The folder that one demonstration owns: data, logs, secrets. Deleting it makes the next start a first start.
 *
 * @param folder {@code LEAP_HOME}
 */
public record DemoHome(Path folder) {

    /** Creates what is missing. @throws StartRefused when the folder cannot be written */
    static DemoHome prepared(Path folder) throws StartRefused {
        var home = new DemoHome(folder.toAbsolutePath().normalize());
        try {
            for (var part :
                    new Path[] {home.logs(), home.secrets(), home.mail(), home.files(), home.outside(), home.running()
                    }) {
                Files.createDirectories(part);
            }
            home.emptyTemporary();
        } catch (IOException refused) {
            throw new StartRefused(
                    "The folder " + folder + " named by LEAP_HOME cannot be written: " + refused.getMessage(), refused);
        }
        return home;
    }

    /** Held as long as the process lives. @throws StartRefused when another demonstration uses this folder */
    FileLock lock() throws StartRefused {
        var file = folder.resolve("lock");
        try {
            var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw inUse();
            }
            return lock;
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse();
        } catch (IOException refused) {
            throw new StartRefused("The file " + file + " cannot be locked: " + refused.getMessage(), refused);
        }
    }

    private StartRefused inUse() {
        return new StartRefused("Another LEAP demonstration already runs with the data in " + folder
                + ": stop it, or set LEAP_HOME to another folder.");
    }

    /** A server that was killed leaves its unpacked files behind; nothing else lives here. */
    private void emptyTemporary() throws IOException {
        delete(temporary());
        Files.createDirectories(temporary());
    }

    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    public boolean isNew() {
        return !Files.exists(databaseMark());
    }

    /** Where LEAP keeps what people attach. */
    Path files() {
        return folder.resolve("files");
    }

    /** What must be kept apart from the database: heads of the audit chain, and the ledger of erasures. */
    Path outside() {
        return folder.resolve("outside");
    }

    /** The search index of the one node. */
    public Path index() {
        return folder.resolve("index");
    }

    Path databaseMark() {
        return database().resolve("installed");
    }

    Path database() {
        return folder.resolve("db");
    }

    Path keycloakData() {
        return folder.resolve("keycloak-data");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    Path mail() {
        return folder.resolve("mail");
    }

    Path running() {
        return folder.resolve("run");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }
}
