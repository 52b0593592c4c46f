package org.openleap.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;

/** One account of the database. */
record Database(String url, String user, String password) {

    static Database forLeap(Settings settings) throws StartRefused {
        return new Database(
                settings.require(ServerSetting.LEAP_DB_URL),
                settings.text(ServerSetting.LEAP_DB_USER),
                settings.secret(ServerSetting.LEAP_DB_PASSWORD));
    }

    /** The account that may change the schema; the application's own when none is named. */
    static Database forMigration(Settings settings) throws StartRefused {
        if (!settings.isSet(ServerSetting.LEAP_DB_MIGRATE_USER)) {
            return forLeap(settings);
        }
        return new Database(
                settings.require(ServerSetting.LEAP_DB_URL),
                settings.text(ServerSetting.LEAP_DB_MIGRATE_USER),
                settings.secret(ServerSetting.LEAP_DB_MIGRATE_PASSWORD));
    }

    /** @throws StartRefused with the database's own reason, and never the password */
    Connection connect() throws StartRefused {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException refused) {
            throw new StartRefused(
                    "The database " + address() + " did not accept the user " + user + " (" + refused.getMessage()
                            + "): check LEAP_DB_URL, the user and its password file, and that MariaDB is running.",
                    refused);
        }
    }

    private String address() {
        return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return user + " at " + address();
    }
}
