package org.openleap.operations.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.openleap.operations.Maintenance;

/** Reads the announcement in a transaction, for the cache. */
@Stateless
public class MaintenanceReader {
    @Inject
    MaintenanceRepository announcements;

    public Maintenance read() {
        return announcements.read();
    }
}
