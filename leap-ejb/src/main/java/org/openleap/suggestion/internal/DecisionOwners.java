package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.feedback.FeedbackItems;
import org.openleap.identity.StaffDirectory;
import org.openleap.identity.UserId;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.DecisionPromise;
import org.openleap.suggestion.SuggestionProblem;

/** Who decides, by when, and with which reasons. */
@ApplicationScoped
public class DecisionOwners {
    @Inject
    StaffDirectory directory;

    @Inject
    FeedbackItems items;

    @Inject
    DecisionPromise promise;

    @Inject
    ReferenceData lists;

    @Inject
    SuggestionDesk desk;

    /**
     * Lets the person see the item and says by when they must have decided.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#UNKNOWN_OWNER} when the directory does not offer them
     */
    public LocalDate give(Suggestion suggestion, UserId owner) {
        var offered = directory.decisionOwners(suggestion.service());
        if (offered.stream().noneMatch(person -> person.id().equals(owner))) {
            throw new RuleViolatedException(SuggestionProblem.UNKNOWN_OWNER);
        }
        items.assign(suggestion.reference().item(), owner);
        return promise.by(desk.today());
    }

    /** Somebody must have it by the day. */
    public void wanted(Suggestion suggestion) {
        suggestion.waitForOwner(promise.ownerBy(desk.today()));
    }

    /** @throws RuleViolatedException {@link SuggestionProblem#UNKNOWN_REASON} */
    public void requireReason(String code) {
        if (!lists.knows(ReferenceList.REJECTION_REASON, code)) {
            throw new RuleViolatedException(SuggestionProblem.UNKNOWN_REASON, code);
        }
    }
}
