package org.openleap.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;

/**
 * The ledger of erasures, as the launcher reads it: it counts. LEAP itself proves each line and erases again what a restored
 * database does not know.
 */
final class ErasureFile {
    private static final String BESIDE_ANCHOR = "erasures";
    private static final int ID = 1;
    private static final int FIELDS = 11;

    private final Set<String> ids;

    private ErasureFile(Set<String> ids) {
        this.ids = Set.copyOf(ids);
    }

    /** The one that LEAP would read; empty when there is none. */
    static ErasureFile of(Settings settings) throws IOException {
        var file = place(settings);
        if (file.toString().isEmpty() || Files.notExists(file)) return new ErasureFile(Set.of());
        try (var lines = Files.lines(file)) {
            return new ErasureFile(lines.map(line -> line.split(" "))
                    .filter(words -> words.length == FIELDS)
                    .map(words -> words[ID])
                    .collect(Collectors.toSet()));
        }
    }

    private static Path place(Settings settings) {
        if (settings.isSet(ServerSetting.LEAP_ERASURES_FILE)) return settings.path(ServerSetting.LEAP_ERASURES_FILE);
        if (!settings.isSet(ServerSetting.LEAP_ANCHOR_FILE)) return Path.of("");
        return settings.path(ServerSetting.LEAP_ANCHOR_FILE).resolveSibling(BESIDE_ANCHOR);
    }

    int size() {
        return ids.size();
    }

    /** How many of them this database does not know: it is older than they are. */
    int missing(Connection database) throws SQLException {
        var unknown = new HashSet<>(ids);
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select id from erasure")) {
            while (rows.next()) unknown.remove(rows.getString(1));
        }
        return unknown.size();
    }
}
