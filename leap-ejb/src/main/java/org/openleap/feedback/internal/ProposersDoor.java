package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
