package org.openleap.insight.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the books have followed the audit chain. One row; whoever locks it may write into the books. */
@Entity
@Table(name = "loop_books")
public class LoopBooks {
    @Id
    private int id;

    private long position;

    protected LoopBooks() {}

    /** Every receipt up to this place of the chain is booked. */
    void followed(long upTo) {
        position = upTo;
    }

    long position() {
        return position;
    }
}
