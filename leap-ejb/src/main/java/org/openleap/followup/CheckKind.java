package org.openleap.followup;

import java.time.LocalDate;
import java.time.Period;

/** What is asked after a completion, whom, and when. */
public enum CheckKind {
    /** The person who suggested it: is it right? */
    RIGHT_PROPOSER(Period.ofWeeks(4), Asked.PROPOSER),
    /** A lay reviewer or an engagement lead: is it right? */
    RIGHT_REVIEWER(Period.ofWeeks(4), Asked.REVIEWER),
    /** Whoever did it: is it still true? */
    TRUE_OWNER_6(Period.ofMonths(6), Asked.OWNER),
    TRUE_REVIEWER_6(Period.ofMonths(6), Asked.REVIEWER),
    TRUE_OWNER_12(Period.ofMonths(12), Asked.OWNER),
    TRUE_REVIEWER_12(Period.ofMonths(12), Asked.REVIEWER);

    private final Period after;
    private final Asked asked;

    CheckKind(Period after, Asked asked) {
        this.after = after;
        this.asked = asked;
    }

    /** The day on which it is asked, before weekends and bank holidays are thought of. */
    public LocalDate dayAfter(LocalDate done) {
        return done.plus(after);
    }

    public boolean isForProposer() {
        return asked == Asked.PROPOSER;
    }

    public boolean isForOwner() {
        return asked == Asked.OWNER;
    }

    public boolean isForReviewer() {
        return asked == Asked.REVIEWER;
    }

    /** Whether it asks if something is still true, months later. */
    public boolean isLater() {
        return this != RIGHT_PROPOSER && this != RIGHT_REVIEWER;
    }

    private enum Asked {
        PROPOSER,
        REVIEWER,
        OWNER
    }
}
