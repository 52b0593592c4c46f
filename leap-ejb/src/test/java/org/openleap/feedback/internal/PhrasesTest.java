package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.feedback.internal.FeedbackItemFixture.REFERENCE;
import static org.openleap.feedback.internal.FeedbackItemFixture.aSubmission;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.shared.LeapKeys;

class PhrasesTest {
    private static final UUID KEY = aSubmission().key();

    private final Phrases phrases = new Phrases();

    @BeforeEach
    void giveAKey() {
        phrases.keys = new LeapKeys() {
            @Override
            public byte[] key(String purpose) {
                return ("a key of thirty-two bytes for " + purpose).getBytes();
            }
        };
    }

    @Test
    void aPhraseIsFourPlainWords() {
        assertThat(phrases.phrase(KEY, REFERENCE)).matches("[a-z]{4,7}( [a-z]{4,7}){3}");
    }

    @Test
    void aRetryGivesTheSamePhrase() {
        assertThat(phrases.phrase(KEY, REFERENCE)).isEqualTo(phrases.phrase(KEY, REFERENCE));
    }

    @Test
    void anotherItemHasAnotherPhrase() {
        assertThat(phrases.phrase(KEY, REFERENCE)).isNotEqualTo(phrases.phrase(KEY, FeedbackReference.of(43)));
    }

    @Test
    void whatIsKeptRecognisesThePhraseHoweverItIsTyped() {
        var phrase = phrases.phrase(KEY, REFERENCE);
        var kept = phrases.secrets(aSubmission(), REFERENCE);

        assertThat(kept.isForPhrase(phrases.slowHash("  " + phrase.toUpperCase().replace(" ", " - "), REFERENCE)))
                .isTrue();
        assertThat(kept.isForPhrase(phrases.slowHash(phrase + " more", REFERENCE)))
                .isFalse();
    }
}
