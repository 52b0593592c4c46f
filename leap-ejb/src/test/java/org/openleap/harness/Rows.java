package org.openleap.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

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
        try (var watcher = DriverManager.getConnection(url(), TestDatabase.WATCHER, TestDatabase.PASSWORD)) {
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

    private static String url() {
        return System.getProperty("LEAP_DB_URL");
    }
}
