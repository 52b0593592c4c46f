package org.openleap.changefeed.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;

/** One entry of the feed. Written once by the node that holds {@link ChangeHead}, so that the numbers follow the commits. */
@Entity
@Table(name = "partner_change")
public class ChangeRow {
    @Id
    private long id;

    private long place;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private ChangeType type;

    private String subject;
    private Instant at;

    @Column(name = "fed_at")
    private Instant fedAt;

    protected ChangeRow() {}

    static ChangeRow of(long id, PartnerChange change, Instant now) {
        var row = new ChangeRow();
        row.id = id;
        row.place = change.cause().position();
        row.organisation = change.organisation();
        row.type = change.type();
        row.subject = change.subject();
        row.at = change.cause().entry().at();
        row.fedAt = now;
        return row;
    }

    long id() {
        return id;
    }

    Change read() {
        return new Change(id, type, subject, at);
    }
}
