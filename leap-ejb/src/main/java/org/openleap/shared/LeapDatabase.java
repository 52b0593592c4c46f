package org.openleap.shared;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source, for ordinary transactions ({@link LeapConnections}). Not the driver's pool, because the server pools
 * already; validation is on, so that LEAP finds its way back by itself after the database was away; a connection that answered
 * within the last second is not asked again, which saves a round trip in each transaction. It is a bean only because the
 * server looks for the annotation on beans of an EJB module.
 */
@Singleton
@DenyAll
@DataSourceDefinition(
        name = LeapDatabase.JNDI_NAME,
        className = "org.openleap.shared.LeapConnections",
        url = "${MPCONFIG=LEAP_DB_URL}",
        user = "${MPCONFIG=LEAP_DB_USER}",
        password = "${MPCONFIG=LEAP_DB_PASSWORD}",
        minPoolSize = 2,
        maxPoolSize = 8,
        initialPoolSize = 2,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class LeapDatabase {
    /** Where the data source is found. */
    public static final String JNDI_NAME = "java:app/jdbc/leap";
}
