package org.openleap.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.redaction.SmallGroup.Kind;
import org.openleap.redaction.internal.SmallGroupRule;

class SmallGroupsTest {
    private final SmallGroups groups = Redactions.smallGroups();

    @Test
    void theOneChildInTheSourceTextIsFoundAndNothingElse() throws IOException {
        var found = groups.in(source());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).words()).isEqualTo("one child with selective mutism");
        assertThat(found.get(0).kind()).isEqualTo(Kind.COHORT);
    }

    @Test
    void theSourceTextReadsOnWithTheBlurredWording() throws IOException {
        var blurred = groups.blurred(source());

        assertThat(blurred)
                .contains("have an eating disorder and a small number of children with communication needs.")
                .contains("114 children and young people", "185 people participated");
        assertThat(groups.in(blurred)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We heard from two young carers with epilepsy. | two young carers with epilepsy | COHORT",
                "The only Deaf patient on the ward asked for this. | The only Deaf patient | COHORT",
                "A single mother told us. | A single mother | COHORT",
                "3 people wanted a bench. | 3 people | COUNT",
                "Four women asked for a lock. | Four women | COUNT",
                "Only one family uses it. | Only one family | COUNT",
                "30 were asked, and 2 of them agreed. | 2 | COUNT",
                "It helped just one wheelchair user. | just one wheelchair user | COUNT",
                "one person who is blind, | one person who is blind | COHORT"
            })
    void fewPeopleAreFound(String text, String words, Kind kind) {
        assertThat(groups.in(text)).extracting(SmallGroup::words).containsExactly(words);
        assertThat(groups.in(text)).extracting(SmallGroup::kind).containsExactly(kind);
        assertThat(groups.in(groups.blurred(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five people told us, and 87 others.",
                "1 in 4 people has a mental health problem.",
                "One hour a week for people who need quiet.",
                "We put in two benches and three signs.",
                "Two nurses are on shift at night.",
                "One person may stay overnight.",
                "Two carers can visit at a time.",
                "25 patients, 1.5 of whom, £4 people pay.",
                "The carers asked for a room.",
                "One carer's room is now two carers' rooms.",
                "In one of the wards people can make tea.",
                "Ward 3 patients can go out."
            })
    void wordsThatPointAtNobodyPass(String text) {
        assertThat(groups.in(text)).isEmpty();
    }

    @Test
    void aNumberAtTheBeginningOfASentenceKeepsItsCapital() {
        assertThat(groups.blurred("Two carers with narcolepsy wrote to us. Three men told us."))
                .isEqualTo(
                        "A small number of carers with neurological conditions wrote to us. A small number of men told us.");
    }

    @Test
    void aConditionThatNobodyKnowsBecomesOtherNeeds() {
        assertThat(groups.blurred("one student with erythromelalgia."))
                .isEqualTo("a small number of students with other needs.");
    }

    @Test
    void theThresholdDecides() {
        assertThat(new SmallGroupRule(10).find("Nine people told us.")).hasSize(1);
        assertThat(new SmallGroupRule(3).find("Three people told us.")).isEmpty();
    }

    private static String source() throws IOException {
        try (var text = SmallGroupsTest.class.getResourceAsStream("/redaction/involving-local-people.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
