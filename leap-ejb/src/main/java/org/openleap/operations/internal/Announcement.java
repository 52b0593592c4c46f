package org.openleap.operations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.operations.AnnounceMaintenance;
import org.openleap.operations.Maintenance;
import org.openleap.operations.OperationsProblem;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;

/** What everybody is told of work on LEAP. There is one row. */
@Entity
@Table(name = "maintenance")
public class Announcement {
    static final int ONLY = 1;

    @Id
    private int id;

    private String words;

    @Column(name = "starts_at")
    private Instant from;

    @Column(name = "ends_at")
    private Instant until;

    @Column(name = "read_only")
    private boolean readOnly;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Announcement() {}

    public void announce(AnnounceMaintenance command, UserId by, Instant at) {
        boolean isOver = !command.until().isAfter(at) || !command.until().isAfter(command.from());
        if (isOver) throw new RuleViolatedException(OperationsProblem.ENDS_TOO_SOON);
        words = command.words().strip();
        from = command.from();
        until = command.until();
        readOnly = command.readOnly();
        lastChange = new LastChange(by.value(), at, "maintenance.announced");
    }

    public void end(UserId by, Instant at) {
        words = "";
        readOnly = false;
        until = at;
        lastChange = new LastChange(by.value(), at, "maintenance.ended");
    }

    Maintenance read() {
        return new Maintenance(words, from, until, readOnly, version);
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
