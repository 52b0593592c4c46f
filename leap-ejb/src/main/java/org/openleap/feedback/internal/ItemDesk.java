package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.AddNote;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.identity.UserId;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to an item for somebody who wants to work on it: seen, allowed, and not changed meanwhile. */
@ApplicationScoped
public class ItemDesk {
    @Inject
    FeedbackRepository items;

    @Inject
    FeedbackAccess access;

    @Inject
    EditGuard guard;

    @Inject
    ReferenceData lists;

    @Inject
    Transcripts transcripts;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} also when it is hidden from the caller */
    public FeedbackItem require(FeedbackReference reference) {
        return items.find(reference, user.scope())
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_ITEM, reference.value()));
    }

    /** The item, for this action, as the caller saw it. */
    public FeedbackItem open(FeedbackReference reference, long version, FeedbackAction action) {
        var item = require(reference);
        access.require(action, user.scope());
        guard.requireUnchanged(version, item.version(), item.lastChange());
        return item;
    }

    /** Adds a note; no version is needed, because a note changes nothing. */
    public FeedbackItem note(AddNote command, UserId by, Instant at) {
        var item = require(command.reference());
        access.require(FeedbackAction.NOTE, user.scope());
        items.add(new Note(item, by, at, command.text().strip()));
        return item;
    }

    /**
     * @throws RuleViolatedException {@link FeedbackProblem#UNKNOWN_CODE} when the rule that it breaks is not in the list, or
     *     {@link FeedbackProblem#PROOF_MISSING} when nobody has seen that its proposer may speak for another
     */
    public void requireFit(ScreenFeedback command, FeedbackItem item) {
        if (command.outcome() == ScreeningOutcome.PASS) transcripts.requireProof(item);
        if (!command.refusal().isEmpty() && !lists.knows(ReferenceList.REFUSAL_REASON, command.refusal())) {
            throw new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE, "REFUSAL_REASON", command.refusal());
        }
    }

    /** @throws RuleViolatedException {@link FeedbackProblem#UNKNOWN_CODE} */
    public void requireThemes(List<String> themes) {
        for (var theme : themes) {
            if (!lists.knows(ReferenceList.THEME, theme)) {
                throw new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE, "THEME", theme);
            }
        }
    }
}
