package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.openleap.feedback.HeardItem;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PublicationProblem;
import org.openleap.shared.Wording;
import org.openleap.shared.error.RuleViolatedException;

/** What may never be published: personal data, and the person's own words when they did not allow it. */
@ApplicationScoped
public class Redaction {
    /** @throws RuleViolatedException {@link PublicationProblem#PERSONAL_DATA}, {@code OWN_WORDS_WITHOUT_PERMISSION} */
    public void require(DraftPair draft, HeardItem item) {
        if (Wording.holdsPersonalData(draft.youSaid() + "\n" + draft.weDid())) {
            throw new RuleViolatedException(PublicationProblem.PERSONAL_DATA);
        }
        if (!item.mayPublish() && Wording.repeats(draft.youSaid(), item.words() + "\n" + item.request())) {
            throw new RuleViolatedException(PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION);
        }
    }
}
