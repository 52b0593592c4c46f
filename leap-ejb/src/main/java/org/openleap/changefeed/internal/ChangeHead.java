package org.openleap.changefeed.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the feed has followed the audit chain, and where it begins. One row; whoever locks it may write into the feed. */
@Entity
@Table(name = "change_head")
public class ChangeHead {
    @Id
    private int id;

    private long position;
    private long last;

    @Column(name = "cut_at")
    private long cutAt;

    protected ChangeHead() {}

    /** Every event up to this place of the chain is in the feed. */
    void followed(long upTo) {
        position = upTo;
    }

    /** The number of the next row. Counted here, as a database numbers what is written together in any order. */
    long next() {
        return ++last;
    }

    /** Rows up to this one are gone. */
    void cut(long last) {
        cutAt = last;
    }

    long position() {
        return position;
    }

    long last() {
        return last;
    }

    long cutAt() {
        return cutAt;
    }
}
