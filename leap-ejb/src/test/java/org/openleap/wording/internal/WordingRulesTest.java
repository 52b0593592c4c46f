package org.openleap.wording.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.notification.LetterTexts;
import org.openleap.notification.Occasion;
import org.openleap.shared.error.LeapException;
import org.openleap.wording.WordingDraft;
import org.openleap.wording.WordingProblem;

/** Which words may not leave. */
class WordingRulesTest {
    private static final String SUBJECT = "Who decides: ${reference}";

    private final WordingRules rules = new WordingRules();

    WordingRulesTest() {
        rules.letters = LetterTexts.standingAlone();
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfLeapAreFit(Occasion occasion) {
        var shipped = rules.letters.shipped(occasion);

        assertThatCode(() -> rules.requireFit(new WordingDraft(occasion, shipped.subject(), shipped.body())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "${title} by ${decideBy}. ${foo} ${bar},UNKNOWN_PLACEHOLDER",
        "${title} is decided soon.,MISSING_PLACEHOLDER",
        "${title} by ${decideBy}. <#if x>,UNFIT",
        "${title} by ${decideBy?date},UNFIT"
    })
    void whatIsWrongIsRefused(String body, WordingProblem problem) {
        assertRefused(SUBJECT, body, problem);
    }

    @Test
    void theProblemNamesWhatIsWrong() {
        assertThatThrownBy(() -> rules.requireFit(draft(SUBJECT, "${title} by ${decideBy}. ${foo} ${bar}")))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.arguments()).containsExactly("bar, foo"));
    }

    @Test
    void theSubjectNamesTheReferenceAndNothingUnknown() {
        assertRefused("Who decides", "${title} by ${decideBy}", WordingProblem.NO_REFERENCE);
        assertRefused("${reference} ${reason}", "${title} by ${decideBy}", WordingProblem.UNKNOWN_PLACEHOLDER);
    }

    /** A subject is cut off by a mailbox: what must be said is said in the text. */
    @Test
    void whatTheSubjectNamesIsStillMissingInTheText() {
        assertRefused("${reference} ${title}", "By ${decideBy}", WordingProblem.MISSING_PLACEHOLDER);
    }

    private void assertRefused(String subject, String body, WordingProblem problem) {
        assertThatThrownBy(() -> rules.requireFit(draft(subject, body)))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }

    private static WordingDraft draft(String subject, String body) {
        return new WordingDraft(Occasion.UNDER_CONSIDERATION, subject, body);
    }
}
