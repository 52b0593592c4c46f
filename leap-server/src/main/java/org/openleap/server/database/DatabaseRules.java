package org.openleap.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openleap.server.StartRefused;

/**
 * What MariaDB must be set to, so that a reference number shown to a person means "stored for good" and two people never
 * overwrite each other unseen. Session values count: a setting may come from the server or from {@code LEAP_DB_URL}.
 */
final class DatabaseRules {

    private record Rule(String variable, String wanted, Predicate<Map<String, String>> isKept) {}

    private static final List<Rule> RULES = List.of(
            is("innodb_flush_log_at_trx_commit", "1"),
            is("innodb_snapshot_isolation", "ON"),
            new Rule("sync_binlog", "1 (as the binary log is on)", DatabaseRules::isBinaryLogSafe),
            is("local_infile", "OFF"),
            is("character_set_database", "utf8mb4"),
            new Rule(
                    "collation_database",
                    "one of utf8mb4_uca1400_…",
                    all -> value(all, "collation_database").startsWith("utf8mb4_uca1400_")),
            new Rule(
                    "sql_mode",
                    "a list with STRICT_TRANS_TABLES",
                    all -> value(all, "sql_mode").contains("STRICT_")),
            new Rule(
                    "innodb_lock_wait_timeout",
                    "5 seconds or less",
                    all -> seconds(all, "innodb_lock_wait_timeout") <= 5),
            new Rule("max_statement_time", "more than 0", all -> seconds(all, "max_statement_time") > 0));

    private DatabaseRules() {}

    /** @throws StartRefused naming the first variable that is not as it must be */
    static void require(Connection connection) throws StartRefused, SQLException {
        var broken = firstBroken(variables(connection));
        if (broken.isPresent()) {
            throw new StartRefused(broken.get());
        }
    }

    /** The first rule that these variables break, in one sentence. */
    static Optional<String> firstBroken(Map<String, String> found) {
        return RULES.stream()
                .filter(rule -> !rule.isKept().test(found))
                .findFirst()
                .map(rule -> "MariaDB has " + rule.variable() + " = " + value(found, rule.variable())
                        + ", but LEAP needs " + rule.wanted() + ": see \"Database\" in docs/operating.md.");
    }

    private static Map<String, String> variables(Connection connection) throws SQLException {
        var found = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show session variables")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static Rule is(String variable, String wanted) {
        return new Rule(variable, wanted, all -> value(all, variable).equals(wanted));
    }

    private static boolean isBinaryLogSafe(Map<String, String> all) {
        return value(all, "log_bin").equals("OFF") || value(all, "sync_binlog").equals("1");
    }

    private static String value(Map<String, String> all, String variable) {
        return all.getOrDefault(variable, "nothing");
    }

    private static double seconds(Map<String, String> all, String variable) {
        return Double.parseDouble(all.getOrDefault(variable, "0"));
    }
}
