package org.openleap.authorisation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts rows into the database as no service would: in states that take weeks to reach. Columns that a row does not name get
 * the database's own empty value, so that a column added later breaks nothing here.
 */
public final class Aviary {
    private final Connection database;
    private final List<Sown> sown = new ArrayList<>();

    public Aviary(Connection database) throws SQLException {
        this.database = database;
        try (var statement = database.createStatement()) {
            statement.execute("set session sql_mode=''");
        }
    }

    /** A new row; returns its id. */
    public long row(String table, Map<String, Object> values) throws SQLException {
        var columns = String.join(", ", values.keySet());
        var marks = values.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        var id = insert("insert into " + table + " (" + columns + ") values (" + marks + ")", values.values());
        sown.add(new Sown(table, id, values));
        return id;
    }

    /** A copy of the first row that fits, with some columns changed; returns its id. */
    public long copy(String table, String where, Map<String, Object> changes) throws SQLException {
        var sources = new LinkedHashMap<String, String>();
        columns(table).forEach(column -> sources.put(column, changes.containsKey(column) ? "?" : column));
        var values = sources.keySet().stream()
                .filter(changes::containsKey)
                .map(changes::get)
                .toList();
        var id = insert(
                "insert into " + table + " (" + String.join(", ", sources.keySet()) + ") select "
                        + String.join(", ", sources.values()) + " from " + table + " where " + where
                        + " order by id limit 1",
                values);
        sown.add(new Sown(table, id, changes));
        return id;
    }

    /** Every row that was put in. */
    List<Sown> sown() {
        return List.copyOf(sown);
    }

    /** Takes the rows out again, the last first: half of a record would be in the way of the tests that follow. */
    static void clear(Connection database, List<Sown> rows) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set session foreign_key_checks=0");
        }
        for (int index = rows.size() - 1; index >= 0; index--) rows.get(index).deleteFrom(database);
    }

    /** A row that was put in: by its id, where the database gave one, else by what it holds. */
    record Sown(String table, long id, Map<String, Object> values) {
        void deleteFrom(Connection database) throws SQLException {
            Map<String, Object> keys = id > 0 ? Map.of("id", id) : values;
            var where = keys.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
            try (var delete = database.prepareStatement("delete from " + table + " where " + where)) {
                int position = 1;
                for (var value : keys.values()) delete.setObject(position++, value);
                delete.executeUpdate();
            }
        }
    }

    String text(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            if (!rows.next()) throw new AssertionError("nothing found by " + query);
            return rows.getString(1);
        }
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var query = database.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? and extra not like '%GENERATED%'"
                + " and extra not like '%auto_increment%' order by ordinal_position")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private long insert(String sql, Collection<Object> values) throws SQLException {
        try (var insert = database.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            int position = 1;
            for (var value : values) insert.setObject(position++, value);
            if (insert.executeUpdate() != 1) throw new AssertionError("no row to copy for " + sql);
            try (var keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
