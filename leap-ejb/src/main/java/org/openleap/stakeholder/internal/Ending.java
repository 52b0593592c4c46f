package org.openleap.stakeholder.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.openleap.stakeholder.Succession;
import org.openleap.stakeholder.SuccessionKind;

/** What became of an organisation: who stands in its place, and since when. */
@Embeddable
public class Ending {
    /** Longer than any chain of reorganisations of the NHS; stops a circle that should not exist. */
    private static final int LONGEST_CHAIN = 50;

    @Enumerated(EnumType.STRING)
    @Column(name = "succession")
    private SuccessionKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private Organisation successor;

    @Column(name = "succeeded_on")
    private LocalDate on;

    protected Ending() {}

    static Ending of(SuccessionKind kind, Organisation successor, LocalDate on) {
        var ending = new Ending();
        ending.kind = kind;
        ending.successor = successor;
        ending.on = on;
        return ending;
    }

    Ending copy() {
        return of(kind, successor, on);
    }

    /** The same end, in another record of the successor. */
    Ending by(Organisation kept) {
        return of(kind, kept, on);
    }

    boolean isGiven() {
        return successor != null;
    }

    boolean hasCome(LocalDate day) {
        return isGiven() && !day.isBefore(on);
    }

    boolean isIn(Organisation organisation) {
        return isGiven() && successor.kept().equals(organisation);
    }

    /** Whether the chain of successors leads to this organisation. */
    boolean endsIn(Organisation organisation) {
        var next = this;
        for (int step = 0; step < LONGEST_CHAIN && next.isGiven(); step++) {
            if (next.isIn(organisation)) return true;
            var following = next.successor.kept().ending();
            if (following.isEmpty()) return false;
            next = following.get();
        }
        return false;
    }

    Organisation successor() {
        return successor.kept();
    }

    Succession succession() {
        return new Succession(kind, successor().alias(), successor().name(), on);
    }
}
