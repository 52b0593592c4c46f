package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HideFeedback;
import org.openleap.identity.HiddenFrom;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** Hides items that the caller can see. */
@ApplicationScoped
public class Hiding {
    @Inject
    ItemDesk desk;

    @Inject
    HiddenRecords hidden;

    @Inject
    People people;

    /** Whoever hides an item goes on seeing it, so that it never disappears from everybody. */
    public void hide(HideFeedback command, UserId by, Instant at) {
        if (command.person().equals(by)) throw new RuleViolatedException(FeedbackProblem.NOT_FROM_YOURSELF);
        if (!people.isColleague(command.person())) throw new RuleViolatedException(FeedbackProblem.NOT_A_COLLEAGUE);
        hidden.hide(required(command.reference()), command.person(), command.reason(), by, at);
    }

    public void show(FeedbackReference reference, UserId person) {
        hidden.show(required(reference), person);
    }

    public List<HiddenFrom> of(FeedbackReference reference) {
        return hidden.of(required(reference));
    }

    public boolean isHidden(FeedbackReference reference, UserId person) {
        return hidden.isHidden(reference.value(), person);
    }

    /** @throws RuleViolatedException {@link FeedbackProblem#HIDDEN_FROM_THEM} */
    public void requireVisible(FeedbackReference reference, UserId person) {
        if (isHidden(reference, person)) {
            throw new RuleViolatedException(FeedbackProblem.HIDDEN_FROM_THEM);
        }
    }

    private String required(FeedbackReference reference) {
        return desk.require(reference).reference().value();
    }
}
