package org.openleap.harness;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** The database lives longer than the server: up before its first start, down after its last stop. */
public class DatabaseLifetime {
    private TestDatabase database;

    void before(@Observes(precedence = 100) BeforeSuite event) {
        database = TestDatabase.start(ContainerFiles.DIRECTORY);
        database.migrate();
        ContainerFiles.writeSettings(database);
    }

    void after(@Observes(precedence = -100) AfterSuite event) {
        database.stop();
    }
}
