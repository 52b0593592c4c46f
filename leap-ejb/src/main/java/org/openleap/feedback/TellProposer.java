package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.ProposerLetters;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Occasion;

/**
 * Owes the person who said it an answer, in the transaction that made the answer true. Knows how they can be reached, so that
 * nobody else needs to. Whoever said the same in an item that was joined with it hears it, too. For components that may import feedback, inside their own guarded services.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellProposer {
    @Inject
    FeedbackRepository items;

    @Inject
    ProposerLetters letters;

    /**
     * @param subject what the news is about: the item's or a suggestion's reference
     * @param words values for the template of the occasion
     */
    public void owe(FeedbackReference reference, String subject, Occasion occasion, Map<String, String> words) {
        var item = items.find(reference, VisibilityScope.system()).orElseThrow();
        letters.tellAll(item, subject, occasion, words);
    }
}
