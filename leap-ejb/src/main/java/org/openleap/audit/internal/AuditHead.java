package org.openleap.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last link of the chain. One row; whoever locks it may seal. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    @Id
    private int id;

    private long position;

    @Column(name = "event_id")
    private long eventId;

    private String mac;

    protected AuditHead() {}

    /** An empty chain. */
    static AuditHead beginning() {
        var head = new AuditHead();
        head.mac = ChainVerifier.BEGINNING;
        return head;
    }

    /** Appends a link and returns it. */
    AuditSeal append(long event, String newMac) {
        position++;
        eventId = event;
        mac = newMac;
        return new AuditSeal(position, event, newMac);
    }

    long position() {
        return position;
    }

    String mac() {
        return mac;
    }
}
