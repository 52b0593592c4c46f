package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.publication.PairPreview;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.Redact;
import org.openleap.publication.Voice;
import org.openleap.redaction.SmallGroups;
import org.openleap.shared.error.RuleViolatedException;

/** Puts words into a pair, as far as the rules allow. */
@ApplicationScoped
public class PairWriter {
    @Inject
    Redaction redaction;

    @Inject
    SmallGroups groups;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    void word(Pair pair, PairWording wording, Original original) {
        var text = redaction.text(wording, original);
        var redactions = wording.voice() == Voice.THEIRS ? wording.redactions() : List.<Redact>of();
        pair.word(text, redactions, redaction.isHeld(text), user.id(), clock.instant());
    }

    PairPreview preview(PairWording wording, Original original) {
        var text = redaction.text(wording, original);
        return new PairPreview(
                text.youSaid(),
                text.weDid(),
                groups.blurred(text.youSaid()),
                groups.blurred(text.weDid()),
                groups.in(text.all()));
    }

    /** A few words of the trust's own that everybody will read. */
    void requirePublishable(String words, Original original) {
        redaction.requireAnonymous(words, original);
        if (!groups.in(words).isEmpty()) throw new RuleViolatedException(PublicationProblem.SMALL_GROUP);
    }

    void requirePublishable(Pair draft, Original original) {
        redaction.requireAnonymous(draft.text().all(), original);
        if (redaction.isHeld(draft.text())) throw new RuleViolatedException(PublicationProblem.SMALL_GROUP);
        if (draft.text().voice() == Voice.THEIRS && !original.permission().ownWords()) {
            throw new RuleViolatedException(PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION);
        }
    }
}
