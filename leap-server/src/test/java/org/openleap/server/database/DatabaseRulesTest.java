package org.openleap.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRulesTest {
    private static final Map<String, String> GOOD = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "innodb_snapshot_isolation", "ON",
            "log_bin", "OFF",
            "local_infile", "OFF",
            "character_set_database", "utf8mb4",
            "collation_database", "utf8mb4_uca1400_ai_ci",
            "sql_mode", "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION",
            "innodb_lock_wait_timeout", "5",
            "max_statement_time", "60.000000");

    @Test
    void aDatabaseThatIsSetAsItShouldBeIsAccepted() {
        assertThat(DatabaseRules.firstBroken(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit, 2",
        "innodb_snapshot_isolation, OFF",
        "local_infile, ON",
        "character_set_database, latin1",
        "collation_database, utf8mb4_general_ci",
        "sql_mode, NO_ENGINE_SUBSTITUTION",
        "innodb_lock_wait_timeout, 50",
        "max_statement_time, 0.000000"
    })
    void eachRuleThatIsBrokenIsNamedWithWhatWasFound(String variable, String value) {
        assertThat(DatabaseRules.firstBroken(with(variable, value)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(variable + " = " + value));
    }

    @Test
    void theBinaryLogMustBeSafeOnlyWhereThereIsOne() {
        var unsafe = with("log_bin", "ON");
        unsafe.put("sync_binlog", "0");

        assertThat(DatabaseRules.firstBroken(unsafe)).isPresent();

        unsafe.put("sync_binlog", "1");
        assertThat(DatabaseRules.firstBroken(unsafe)).isEmpty();
    }

    private static Map<String, String> with(String variable, String value) {
        var changed = new HashMap<>(GOOD);
        changed.put(variable, value);
        return changed;
    }
}
