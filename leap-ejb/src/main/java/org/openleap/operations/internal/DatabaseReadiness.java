package org.openleap.operations.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openleap.shared.LeapDatabase;
import org.openleap.shared.LeapSetting;

/** Ready when the database answers and has exactly the schema that this release was started with. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final String SCHEMA = """
            select coalesce(sum(success = 0), 0) as failed, coalesce(sum(version = ?), 0) as expected
            from flyway_schema_history""";

    @Resource(lookup = LeapDatabase.JNDI_NAME)
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (var connection = database.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(isUpToDate(connection))
                    .build();
        } catch (SQLException away) {
            return HealthCheckResponse.named("database").down().build();
        }
    }

    /** The launcher tells the version it migrated to; without a launcher an unbroken history has to do. */
    private static boolean isUpToDate(Connection connection) throws SQLException {
        var wanted = LeapSetting.LEAP_SCHEMA_VERSION.value();
        try (var query = connection.prepareStatement(SCHEMA)) {
            query.setString(1, wanted.orElse(""));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt("failed") == 0 && (wanted.isEmpty() || row.getInt("expected") == 1);
            }
        }
    }
}
