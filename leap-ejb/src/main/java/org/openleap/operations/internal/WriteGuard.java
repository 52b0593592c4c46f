package org.openleap.operations.internal;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import org.openleap.operations.WriteDoor;

/** Stands before every entity (orm.xml): what goes to the database goes through the {@link WriteDoor}. */
public class WriteGuard {

    @PrePersist
    @PreUpdate
    @PreRemove
    void pass(Object entity) {
        WriteDoor.requireOpen();
    }
}
