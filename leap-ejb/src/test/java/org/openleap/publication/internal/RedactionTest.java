package org.openleap.publication.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.publication.PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION;
import static org.openleap.publication.PublicationProblem.PERSONAL_DATA;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.publication.DraftPair;
import org.openleap.suggestion.SuggestionReference;

class RedactionTest {
    private static final FeedbackReference ITEM = FeedbackReference.of(42);
    private static final String WORDS = "The last bus leaves at ten past four but the clinic ends at half past.";

    private final Redaction redaction = new Redaction();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to jo.smith@example.org for details.",
                "Ring 01632 960142 and ask.",
                "Ring 07700 900123 and ask.",
                "Ring +44 7700 900123 and ask.",
                "Patient 943 476 5919 told us.",
                "People in ZZ99 3CZ told us."
            })
    void personalDataIsNeverPublished(String wording) {
        assertThatThrownBy(() -> redaction.require(draft(wording), anItem(true)))
                .hasFieldOrPropertyWithValue("code", PERSONAL_DATA);
    }

    @Test
    void ownWordsAreNotRepeatedWithoutPermission() {
        var wording = "The LAST bus leaves at ten past four, people said.";

        assertThatThrownBy(() -> redaction.require(draft(wording), anItem(false)))
                .hasFieldOrPropertyWithValue("code", OWN_WORDS_WITHOUT_PERMISSION);
    }

    @Test
    void ownWordsMayBeRepeatedWithPermission() {
        assertThatCode(() -> redaction.require(draft(WORDS), anItem(true))).doesNotThrowAnyException();
    }

    @Test
    void aParaphraseNeedsNoPermission() {
        var wording = "The clinic on 3 days a week ends after the last of 4 buses has left.";

        assertThatCode(() -> redaction.require(draft(wording), anItem(false))).doesNotThrowAnyException();
    }

    private static DraftPair draft(String youSaid) {
        return new DraftPair(new SuggestionReference(ITEM, 1), youSaid, "We start at 1 pm since 30 September 2026.");
    }

    private static HeardItem anItem(boolean mayPublish) {
        return new HeardItem(
                ITEM, FeedbackStatus.HAS_SUGGESTIONS, true, WORDS, "", "", "", mayPublish, false, Instant.EPOCH, ITEM);
    }
}
