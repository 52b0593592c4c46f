package org.openleap.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.redaction.SpotKind.ABUSE;
import static org.openleap.redaction.SpotKind.AUTHOR;
import static org.openleap.redaction.SpotKind.CONTACT;
import static org.openleap.redaction.SpotKind.DETAIL;
import static org.openleap.redaction.SpotKind.GROUP;
import static org.openleap.redaction.SpotKind.MOMENT;
import static org.openleap.redaction.SpotKind.PERSON;
import static org.openleap.redaction.SpotKind.PLACE;
import static org.openleap.redaction.SpotKind.STAFF;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotterTest {
    private static final Surroundings LARGE = new Surroundings("", false);
    private static final Surroundings SMALL = new Surroundings("", true);

    private final Spotter spotter = Redactions.spotter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nurse Kelly never came. | Nurse Kelly | STAFF | a nurse",
                "Dr. O'Neill was rude. | Dr. O'Neill | STAFF | a doctor",
                "I asked Ward Manager Patel twice. | Ward Manager Patel | STAFF | the ward manager",
                "It was Mrs Hughes-Jones in the next bed. | Mrs Hughes-Jones | PERSON | [name]",
                "Then Siobhan shouted. | Siobhan | PERSON | [name]",
                "He saw Tomasz Nowak fall. | Tomasz Nowak | PERSON | [name]",
                "My name is Bo Ek and I wait. | Bo Ek | AUTHOR | [name]",
                "It was on 12 May 2026. | 12 May 2026 | MOMENT | May",
                "It was on 3/4/26 again. | 3/4/26 | MOMENT | [date]",
                "I came at 10.30am and left. | 10.30am | MOMENT | [time]",
                "I rang last Tuesday. | last Tuesday | MOMENT | [time]",
                "Ring 01632 960142 please. | 01632 960142 | CONTACT | [contact details]",
                "I live in Mill Lane and walk. | Mill Lane | PLACE | [address]",
                "She lay in bed 4 all day. | bed 4 | PLACE | [room]",
                "Our 14-year-old waited. | 14-year-old | DETAIL | young",
                "He is 81 and walks slowly. | He is 81 | DETAIL | older",
                "They are idiots. | idiots | ABUSE | […]"
            })
    void piecesArePointedAt(String text, String words, SpotKind kind, String proposal) {
        var spots = spotter.spots(text, LARGE);

        assertThat(spots).hasSize(1);
        assertThat(text.substring(spots.get(0).start(), spots.get(0).end())).isEqualTo(words);
        assertThat(spots.get(0).kind()).isEqualTo(kind);
        assertThat(spots.get(0).proposal()).isEqualTo(proposal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Thursday walk is called off at the last minute.",
                "I will wait until May, I said, and June.",
                "The NHS should print it in large letters.",
                "Larkrise Ward bangs all night.",
                "We wait 45 minutes on Thursdays.",
                "PLEASE FIX THE LIFT!"
            })
    void wordsThatNameNobodyAreLeftAlone(String text) {
        assertThat(spotter.spots(text, LARGE)).isEmpty();
    }

    @Test
    void theAuthorIsKnownByEveryPartOfTheName() {
        var spots = spotter.spots("I am Ann O’Neill. Call me Ann.", new Surroundings("Ann O’Neill", false));

        assertThat(spots).extracting(Spot::kind).containsExactly(AUTHOR, AUTHOR);
        assertThat(spots.get(0).length()).isEqualTo("Ann O’Neill".length());
    }

    @Test
    void aNameThatIsAlsoAWordIsANameWhenItIsWrittenLikeOne() {
        assertThat(spotter.names("We will do it.", "Will Hope")).isFalse();
        assertThat(spotter.names("We thank Will for it.", "Will Hope")).isTrue();
        assertThat(spotter.names("The ward is quiet.", "The Quiet Ward")).isFalse();
    }

    @Test
    void aShortNameDoesNotColourHalfOfTheText() {
        assertThat(spotter.spots("We do it, so do it.", new Surroundings("Do It", false)))
                .isEmpty();
    }

    @Test
    void inASmallServiceRelativesAndPlacesCountToo() {
        var text = "We come from Upper Hartmoor with my youngest son.";

        assertThat(spotter.spots(text, LARGE)).isEmpty();
        assertThat(spotter.spots(text, SMALL)).extracting(Spot::kind).containsExactly(PLACE, DETAIL);
    }

    @Test
    void fewPeopleArePointedAtWithWordsForAnUnknownNumber() {
        var spots = spotter.spots("Two young carers with epilepsy told Nurse Kelly.", LARGE);

        assertThat(spots).extracting(Spot::kind).containsExactly(GROUP, STAFF);
        assertThat(spots.get(0).proposal()).isEqualTo("A small number of carers with neurological conditions");
    }

    @Test
    void theWeightierOfTwoWins() {
        assertThat(spotter.spots("Nurse Karen Brown", LARGE))
                .extracting(Spot::kind)
                .containsExactly(STAFF);
    }

    @Test
    void everyKindHasAReason() {
        assertThat(List.of(SpotKind.values()))
                .allSatisfy(kind -> assertThat(kind.reason()).matches("[a-z_]+"));
        assertThat(List.of(ABUSE, CONTACT, PERSON, STAFF, MOMENT)).doesNotHaveDuplicates();
    }
}
