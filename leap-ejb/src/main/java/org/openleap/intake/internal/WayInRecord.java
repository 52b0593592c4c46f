package org.openleap.intake.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.intake.Entrance;
import org.openleap.intake.IntakeProblem;
import org.openleap.intake.OpenWayIn;
import org.openleap.intake.WayIn;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.ConflictException;

/** A link that leads to the public form. Once ended it leads to the plain form, for it hangs on walls nobody can reach. */
@Entity
@Table(name = "way_in")
public class WayInRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;
    private String title;
    private String service;
    private String channel;

    @Column(name = "opened_by")
    private UserId openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected WayInRecord() {}

    static WayInRecord open(OpenWayIn command, String code, UserId by, Instant at) {
        var way = new WayInRecord();
        way.code = code;
        way.title = command.title().strip();
        way.service = command.service();
        way.channel = command.channel();
        way.openedBy = by;
        way.openedAt = at;
        way.lastChange = new LastChange(by.value(), at, "wayIn.opened");
        return way;
    }

    public void end(UserId by, Instant at) {
        if (endedAt != null) throw new ConflictException(IntakeProblem.NOT_POSSIBLE_NOW, "ENDED", "ENDED");
        endedAt = at;
        lastChange = new LastChange(by.value(), at, "wayIn.ended");
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** What its items and the trail call it. */
    public String origin() {
        return "way-in/" + code;
    }

    Entrance entrance() {
        return new Entrance(service, channel, origin());
    }

    public WayIn toWayIn(long items) {
        var end = endedAt == null ? Instant.MAX : endedAt;
        return new WayIn(id, code, title, service, channel, items, openedAt, end, version);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
