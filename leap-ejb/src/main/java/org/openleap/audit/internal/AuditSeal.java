package org.openleap.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A link of the chain: the HMAC over one event and over the seal before it. Written once, never changed. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {
    @Id
    private long position;

    @Column(name = "event_id")
    private long eventId;

    private String mac;

    protected AuditSeal() {}

    public AuditSeal(long position, long eventId, String mac) {
        this.position = position;
        this.eventId = eventId;
        this.mac = mac;
    }

    long position() {
        return position;
    }

    long eventId() {
        return eventId;
    }

    String mac() {
        return mac;
    }
}
