package org.openleap.insightfeed.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the feed has followed the audit chain. One row; whoever locks it may change records. */
@Entity
@Table(name = "insight_feed")
public class FeedHead {
    @Id
    private int id;

    private long position;

    protected FeedHead() {}

    void followed(long upTo) {
        position = upTo;
    }

    long position() {
        return position;
    }
}
