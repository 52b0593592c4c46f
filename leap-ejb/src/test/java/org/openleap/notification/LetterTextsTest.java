package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters as those see them who write other words for them. */
class LetterTextsTest {
    private final LetterTexts letters = LetterTexts.standingAlone();

    @ParameterizedTest
    @EnumSource
    void everyPlaceholderHasAnExampleAndTheLetterIsWhole(Occasion occasion) {
        var shipped = letters.shipped(occasion);

        assertThat(letters.placeholders(occasion).keySet()).isEqualTo(letters.namedIn(shipped.body()));
        assertThat(shipped.subject()).contains("${reference}").doesNotContain("\n");
        assertThat(letters.isUnfit(shipped.subject() + shipped.body())).isFalse();
        var letter = letters.example(occasion, shipped);
        assertThat(letter)
                .doesNotContain("${", "<#")
                .contains("FB-4X7K-92QM-D", "\n\nHello Sam Okoro,\n\n", "01632 960142");
        assertThat(letters.placeholders(occasion).values())
                .allSatisfy(value -> assertThat(letter).contains(value));
    }

    @Test
    void otherWordsStandBetweenTheSameGreetingAndTheSameClosing() {
        var own = new LetterText("News: ${reference}", "It is ${title}.\n\nBy ${decideBy}. ${trust}");
        var shipped = letters.example(Occasion.RECONSIDERING, letters.shipped(Occasion.RECONSIDERING));

        var letter = letters.example(Occasion.RECONSIDERING, own);

        assertThat(letter)
                .startsWith("News: FB-4X7K-92QM-D\n\nHello Sam Okoro,\n\nIt is Put soft pads on the ward doors.\n\n")
                .endsWith(shipped.substring(shipped.indexOf("See where it stands")));
    }

    @Test
    void whatFollowsTheWordsStaysThere() {
        var own = new LetterText("No: ${reference}", "${title}: ${reason}. ${wouldChange} ${reviewOn}");

        assertThat(letters.example(Occasion.RECONSIDERED_REJECTED, own)).contains("Healthwatch speaks for people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"parts/kit.ftl\">",
                "</#if>",
                "<@macro/>",
                "<#-- hidden -->",
                "${title",
                "${title?upper_case}",
                "${\"a\"?new()}",
                "${.data_model}",
                "#{title}"
            })
    void whatWouldBeMoreThanTextIsUnfit(String text) {
        assertThat(letters.isUnfit("Thank you. " + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It costs $5 or £4.", "Ward #3 <b>", "a < b & {c}", "${title} and ${reference}", "[=x] [#if]"})
    void textIsFit(String text) {
        assertThat(letters.isUnfit(text)).isFalse();
    }

    /** A dollar, a bracket and the like reach the reader as they were typed. */
    @Test
    void signsThatMeanNothingStayAsTheyAre() {
        var own = new LetterText("Hi ${reference}", "$5, #3, <b>, [=x], [#if], {c}, \\ and ${title}");

        assertThat(letters.example(Occasion.RECONSIDERING, own)).contains("$5, #3, <b>, [=x], [#if], {c}, \\ and Put");
    }
}
