package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.identity.UserId;
import org.openleap.publication.Voice;

/**
 * Takes down what is published of an item when its proposer takes it back (domain.md 2.5: withdrawal stops use within one working
 * day): everything when the idea goes with them, their own words in any case. Drafts are given up in the same way.
 */
@ApplicationScoped
public class WithdrawalWatch {
    @Inject
    PairRepository pairs;

    @Inject
    Retreat retreat;

    void on(@Observes FeedbackEvent.Withdrawn event) {
        var concerned = pairs.ofItem(event.reference()).stream()
                .filter(pair -> !event.ideaStays() || pair.text().voice() == Voice.THEIRS)
                .toList();
        retreat.end(concerned, UserId.SYSTEM);
    }
}
