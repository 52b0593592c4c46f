package org.openleap.mailbox.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far a mailbox was read. */
@Entity
@Table(name = "inbound_place")
public class InboundPlace {
    @Id
    private String mailbox;

    private long validity;

    @Column(name = "last_uid")
    private long lastUid;

    protected InboundPlace() {}

    InboundPlace(String mailbox) {
        this.mailbox = mailbox;
    }

    /** The number after which the next mail comes; 0 when the server has numbered them anew. */
    long after(long currentValidity) {
        return validity == currentValidity ? lastUid : 0;
    }

    void read(long currentValidity, long uid) {
        lastUid = Math.max(uid, after(currentValidity));
        validity = currentValidity;
    }
}
