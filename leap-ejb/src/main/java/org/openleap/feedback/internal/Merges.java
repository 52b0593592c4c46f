package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ReplyKind;
import org.openleap.identity.UserId;
import org.openleap.notification.Occasion;
import org.openleap.shared.error.RuleViolatedException;

/** Joins items that say the same. Everybody who said it hears what becomes of the one that goes on. */
@ApplicationScoped
public class Merges {
    @Inject
    FeedbackRepository items;

    @Inject
    ProposerLetters letters;

    @Inject
    Rereading rereading;

    @Inject
    Event<FeedbackEvent> events;

    /**
     * Joins the item, and whatever was joined with it before, with the target.
     *
     * @throws RuleViolatedException {@link FeedbackProblem#SAME_ITEM}, {@link FeedbackProblem#TARGET_NOT_OPEN},
     *     {@link FeedbackProblem#NOT_SCREENED} or {@link FeedbackProblem#HAS_MARKED_SUGGESTIONS}
     */
    public void join(FeedbackItem item, FeedbackItem target, UserId by, Instant at) {
        if (item.id() == target.id()) throw new RuleViolatedException(FeedbackProblem.SAME_ITEM);
        if (!target.mayTakeOthers()) throw new RuleViolatedException(FeedbackProblem.TARGET_NOT_OPEN);
        var followers = items.followers(item);
        item.mergeInto(target.reference(), by, at);
        followers.forEach(follower -> follower.follow(target.reference()));
        events.fire(new FeedbackEvent.Merged(item.reference(), target.reference(), by, at));
        letters.tellOne(item, Occasion.MERGED, Map.of());
    }

    /**
     * The item is gone. Where nothing was found in it yet, the first of those who said the same is read in its place, and the
     * others follow that one.
     */
    void passOn(FeedbackItem gone, List<FeedbackItem> followers) {
        if (followers.isEmpty() || gone.hasFindings()) return;
        var heir = followers.get(0);
        rereading.begin(heir, ReplyKind.STAFF, gone.reference().value(), UserId.SYSTEM);
        followers.stream().skip(1).forEach(follower -> follower.follow(heir.reference()));
    }
}
