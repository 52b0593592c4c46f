package org.openleap.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.mariadb.jdbc.Driver;

/** Looks into the tables past LEAP, to see what was really written. */
@ApplicationScoped
public class Rows {
    @Resource(lookup = "java:app/jdbc/leap")
    DataSource leap;

    public long count(String sql, String... values) {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** The first column of every row; {@code null} columns as the word null. */
    public List<String> texts(String sql, String... values) {
        try (var connection = leap.getConnection()) {
            return texts(connection, 1, sql, values);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The same by an account that may see and do everything, on a connection of its own. */
    List<String> watch(int column, String sql, String... values) {
        try (var watcher = watcher()) {
            return texts(watcher, column, sql, values);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    public void arrange(String sql) {
        watch(1, sql);
    }

    private static List<String> texts(Connection connection, int column, String sql, String... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) statement.setString(index + 1, values[index]);
            var found = new ArrayList<String>();
            if (!statement.execute()) return found;
            try (var rows = statement.getResultSet()) {
                while (rows.next()) found.add(String.valueOf(rows.getString(column)));
            }
            return found;
        }
    }

    /** Not by the DriverManager, which does not see drivers of an application. */
    private static Connection watcher() throws SQLException {
        var account = new Properties();
        account.setProperty("user", TestDatabase.WATCHER);
        account.setProperty("password", TestDatabase.PASSWORD);
        return new Driver().connect(System.getProperty("LEAP_DB_URL"), account);
    }
}
