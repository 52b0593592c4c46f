package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.identity.UserId;
import org.openleap.notification.Occasion;
import org.openleap.shared.error.ConflictException;

/** Lets people take back what they said: the trust forgets who they are, and nobody works with their words any more. */
@ApplicationScoped
public class Withdrawals {
    @Inject
    FeedbackRepository items;

    @Inject
    ProposerLetters letters;

    @Inject
    Merges merges;

    @Inject
    Event<FeedbackEvent> events;

    /** At once, or after a person has looked at it first. */
    public void ask(FeedbackItem item, boolean mayKeepIdea, Instant at) {
        if (item.ending().isWithdrawalAsked()) throw new ConflictException(FeedbackProblem.ALREADY_WITHDRAWN);
        item.withdraw(mayKeepIdea, at);
        if (item.status() == FeedbackStatus.WITHDRAWN) complete(item, at);
        else events.fire(new FeedbackEvent.WithdrawalAsked(item.reference(), UserId.PUBLIC, at));
    }

    /** The last letter is owed, then the name and the address are forgotten. */
    void complete(FeedbackItem item, Instant at) {
        letters.tellOne(item, Occasion.WITHDRAWN, Map.of());
        items.proposer(item).forget();
        var followers = items.followers(item);
        merges.passOn(item, followers);
        boolean ideaStays = item.ending().mayKeepIdea() || !followers.isEmpty() && item.hasFindings();
        events.fire(new FeedbackEvent.Withdrawn(item.reference(), ideaStays, UserId.PUBLIC, at));
    }
}
