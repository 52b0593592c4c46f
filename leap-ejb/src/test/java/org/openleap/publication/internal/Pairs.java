package org.openleap.publication.internal;

import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.Voice;
import org.openleap.suggestion.SuggestionReference;

/** Pairs for tests. */
final class Pairs {
    static final UserId OFFICER = new UserId("officer");
    static final UserId LEAD = new UserId("lead");
    static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    static final SuggestionReference SUGGESTION = new SuggestionReference(FeedbackReference.of(42), 1);

    private Pairs() {}

    static Pair aDraft(PairOutcome outcome) {
        return aDraft(outcome, "");
    }

    static Pair aDraft(PairOutcome outcome, String wrong) {
        var pair = Pair.draft(SUGGESTION.value(), outcome, wrong)
                .about("larkrise-ward", "tarnwold-city", List.of("noise"));
        return pair.word(words("Doors bang at night."), List.of(), false, OFFICER, MONDAY);
    }

    static Pair aHeldDraft() {
        var pair = Pair.draft(SUGGESTION.value(), PairOutcome.WE_DID, "").about("", "", List.of());
        return pair.word(words("One child told us."), List.of(), true, OFFICER, MONDAY);
    }

    static Pair published(PairOutcome outcome) {
        var pair = aDraft(outcome);
        pair.approve(LEAD, 7, MONDAY.plusSeconds(60));
        return pair;
    }

    static PairText words(String youSaid) {
        return new PairText(Voice.OURS, youSaid, "All doors close softly now.", "");
    }
}
