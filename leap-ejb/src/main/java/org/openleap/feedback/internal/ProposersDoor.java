package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.NotFoundException;

/** Opens an item for the person who said it: reference and phrase, no account. */
@ApplicationScoped
public class ProposersDoor {
    @Inject
    FeedbackRepository items;

    @Inject
    Phrases phrases;

    @Inject
    TrackingTries tries;

    @Inject
    Event<FeedbackEvent> events;

    @Inject
    InstantSource clock;

    /**
     * @throws NotFoundException {@link FeedbackProblem#WRONG_PHRASE} when reference and phrase do not belong together
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#TOO_MANY_TRIES}
     */
    public FeedbackItem open(String typedReference, String typedPhrase) {
        var reference = FeedbackReference.read(typedReference)
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.WRONG_PHRASE));
        tries.use(reference);
        var item = items.find(reference, VisibilityScope.system())
                .filter(found -> found.secrets().isForPhrase(phrases.slowHash(typedPhrase, reference)))
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.WRONG_PHRASE));
        tries.forget(reference);
        return item;
    }

    /** The same, and writes into the trail that its proposer has looked. */
    public FeedbackItem track(String typedReference, String typedPhrase) {
        var item = open(typedReference, typedPhrase);
        events.fire(new FeedbackEvent.Tracked(item.reference(), clock.instant()));
        return item;
    }
}
