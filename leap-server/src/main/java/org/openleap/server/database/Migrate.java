package org.openleap.server.database;

import java.sql.SQLException;
import org.openleap.server.Installation;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.Tool;

/** The word {@code migrate}: checks how MariaDB is set, then brings the schema to the version of this release. */
public class Migrate implements Tool {

    @Override
    public String word() {
        return "migrate";
    }

    @Override
    public void use(Installation installation, Settings settings) throws StartRefused {
        try (var connection = Database.forLeap(settings).connect()) {
            DatabaseRules.require(connection);
        } catch (SQLException broken) {
            throw new StartRefused("The database broke off: " + broken.getMessage(), broken);
        }
        try (var schema = Schema.of(installation, Database.forMigration(settings))) {
            var applied = schema.migrate();
            System.setProperty("LEAP_SCHEMA_VERSION", schema.newest());
            System.out.println("The database is at version " + schema.newest() + " (" + applied + " scripts applied).");
        }
    }
}
