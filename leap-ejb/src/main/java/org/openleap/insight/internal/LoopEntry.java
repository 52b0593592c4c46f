package org.openleap.insight.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insight.BookedItem;
import org.openleap.insight.LoopAccount;

/**
 * One entry of the journal. The first of an item is its receipt; each further one moves it from where it stood to another
 * account, or to another source. Never changed, but for the moment at which the item moved on.
 */
@Entity
@Table(name = "loop_entry")
public class LoopEntry {
    /** Still there. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;
    private Instant at;

    @Column(name = "left_at")
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    private LoopAccount account;

    @Embedded
    private LoopCell cell;

    protected LoopEntry() {}

    /** The item came in. */
    static LoopEntry receipt(FeedbackReference item, Instant at, LoopAccount account, LoopCell cell) {
        var entry = new LoopEntry();
        entry.item = item;
        entry.number = 1;
        entry.at = at;
        entry.leftAt = NEVER;
        entry.account = account;
        entry.cell = cell;
        return entry;
    }

    /** The item moves on. Nobody's clock runs backwards here: it never leaves before it came. */
    LoopEntry move(LoopStep step) {
        var next = receipt(item, step.at().isBefore(at) ? at : step.at(), step.account(), step.cell());
        next.number = number + 1;
        leftAt = next.at;
        return next;
    }

    boolean standsOn(LoopAccount wanted, LoopCell where) {
        return account == wanted && cell.equals(where);
    }

    BookedItem booked() {
        return new BookedItem(id, item, account, at, cell.channel(), cell.service(), cell.place());
    }

    FeedbackReference item() {
        return item;
    }

    boolean isReceipt() {
        return number == 1;
    }

    Instant at() {
        return at;
    }

    LoopAccount account() {
        return account;
    }

    LoopCell cell() {
        return cell;
    }
}
