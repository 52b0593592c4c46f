package org.openleap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;

class LeapDatabaseIT extends InContainer {
    @Resource(lookup = "java:app/jdbc/leap")
    DataSource leap;

    @Test
    void thePoolReachesARealMariaDb() throws SQLException {
        try (var connection = leap.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("MariaDB");
            assertThat(connection.getCatalog()).isEqualTo("leap");
        }
    }
}
