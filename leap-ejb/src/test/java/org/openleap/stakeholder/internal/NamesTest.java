package org.openleap.stakeholder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "The Hartmoor Shed, hartmoor shed",
        "St. Néot's A&E, st neots a and e",
        "  Merrow   Valley—CVS , merrow valley cvs"
    })
    void namesAreSortedWithoutAccentsPunctuationAndArticle(String name, String key) {
        assertThat(Names.sortKey(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Hartmoor Carers Ltd, The Hartmoor Carers",
        "Tarnwold Youth Trust, Tarnwold Youth CIO",
        "Art & Mind, Art and Mind"
    })
    void recordsOfOneOrganisationMatchThoughSomebodyWroteMore(String one, String other) {
        assertThat(Names.matchKey(one)).isEqualTo(Names.matchKey(other));
    }

    @Test
    void aNameOfIdleWordsOnlyStillMatchesOnlyItself() {
        assertThat(Names.matchKey("The Trust"))
                .isNotEqualTo(Names.matchKey("NHS Foundation"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Merrow Valley CVS!, 1, merrow-valley-cvs",
        "Merrow Valley CVS, 2, merrow-valley-cvs-2",
        "?, 1, organisation"
    })
    void anAliasIsMadeOfTheName(String name, int number, String alias) {
        assertThat(Names.alias(name, number)).hasToString(alias);
    }

    @Test
    void anAliasOfAVeryLongNameStillFits() {
        assertThat(Names.alias("Long ".repeat(60), 1234).value())
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("-1234");
    }
}
