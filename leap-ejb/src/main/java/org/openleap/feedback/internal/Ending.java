package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;

/** How an item went another way than its own: joined with another, or taken back by the person who said it. */
@Embeddable
public class Ending {
    @Column(name = "merged_into")
    private FeedbackReference mergedInto;

    /** Asked while a person still had to look at it first; done once they have. */
    @Column(name = "withdrawal_asked")
    private boolean withdrawalAsked;

    /** Whether the trust may keep the idea, without the name. */
    @Column(name = "keep_idea")
    private boolean keepIdea;

    protected Ending() {}

    static Ending none() {
        var ending = new Ending();
        ending.keepIdea = true;
        return ending;
    }

    static Ending joined(FeedbackReference target) {
        var ending = none();
        ending.mergedInto = target;
        return ending;
    }

    static Ending takenBack(boolean keepIdea) {
        var ending = new Ending();
        ending.withdrawalAsked = true;
        ending.keepIdea = keepIdea;
        return ending;
    }

    /** The item that it was joined with. */
    Optional<FeedbackReference> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    boolean isWithdrawalAsked() {
        return withdrawalAsked;
    }

    boolean mayKeepIdea() {
        return keepIdea;
    }
}
