package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.TellingDesk;

/**
 * Owes news to whoever said it, and to everybody whose item was joined with it: each hears under the reference they know, and
 * no proposer is lost (register 4.5, invariant 9). Whoever took their words back hears nothing more.
 */
@ApplicationScoped
public class ProposerLetters {
    @Inject
    FeedbackRepository items;

    @Inject
    TellingDesk desk;

    /** News about the item itself. */
    void tellAll(FeedbackItem item, Occasion occasion, Map<String, String> words) {
        tellOne(item, occasion, words);
        items.followers(item).forEach(follower -> tellOne(follower, occasion, words));
    }

    /**
     * News about something in the item.
     *
     * @param subject reference of the suggestion, or of the item itself
     */
    public void tellAll(FeedbackItem item, String subject, Occasion occasion, Map<String, String> words) {
        if (subject.equals(item.reference().value())) {
            tellAll(item, occasion, words);
            return;
        }
        tell(item, subject, occasion, words);
        items.followers(item).forEach(follower -> tell(follower, subject, occasion, words));
    }

    /** News that concerns nobody but the proposer of this very item. */
    void tellOne(FeedbackItem item, Occasion occasion, Map<String, String> words) {
        tell(item, item.reference().value(), occasion, words);
    }

    private void tell(FeedbackItem item, String subject, Occasion occasion, Map<String, String> words) {
        if (item.status() == FeedbackStatus.WITHDRAWN && occasion != Occasion.WITHDRAWN) return;
        var recipient = items.proposer(item).recipient();
        desk.owe(new OweTelling(item.reference().value(), subject, occasion, recipient, words));
    }
}
