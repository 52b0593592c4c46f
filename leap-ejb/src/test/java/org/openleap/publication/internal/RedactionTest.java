package org.openleap.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.publication.PublicationProblem.AUTHOR_NAMED;
import static org.openleap.publication.PublicationProblem.NOTHING_SAID;
import static org.openleap.publication.PublicationProblem.NOT_IN_WORDS;
import static org.openleap.publication.PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION;
import static org.openleap.publication.PublicationProblem.PERSONAL_DATA;
import static org.openleap.publication.PublicationProblem.TOO_LONG;
import static org.openleap.publication.PublicationProblem.UNKNOWN_REASON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.Redact;

class RedactionTest {
    private static final String WE_DID = "We start at 1 pm since 30 September 2026.";

    private final Redaction redaction = RedactionRoom.redaction();

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
        assertRefused(PairWording.ours(wording, WE_DID), RedactionRoom.allowed(), PERSONAL_DATA);
        assertRefused(PairWording.ours("The bus is early.", wording), RedactionRoom.allowed(), PERSONAL_DATA);
    }

    @Test
    void ownWordsAreNotRepeatedWithoutPermission() {
        var wording = PairWording.ours("The LAST bus leaves at ten past four, people said.", WE_DID);

        assertRefused(wording, RedactionRoom.forbidden(), OWN_WORDS_WITHOUT_PERMISSION);
        assertThat(redaction.text(wording, RedactionRoom.allowed()).youSaid()).startsWith("The LAST bus");
    }

    @Test
    void redactedOwnWordsNeedPermissionToo() {
        assertRefused(PairWording.theirs(List.of(), WE_DID), RedactionRoom.forbidden(), OWN_WORDS_WITHOUT_PERMISSION);
    }

    @Test
    void aParaphraseNeedsNoPermission() {
        var wording = PairWording.ours("The clinic ends after the last bus has left.", WE_DID);

        assertThat(redaction.text(wording, RedactionRoom.forbidden()).weDid()).isEqualTo(WE_DID);
    }

    @Test
    void thePiecesAreTakenOutOfTheOwnWordsInAnyOrder() {
        var original = RedactionRoom.saying("I am Ann. Nurse Kelly said the bus leaves at 4:10, too early.");
        var redactions = List.of(
                cut(original, "Nurse Kelly", "A nurse", "staff_name"),
                cut(original, "I am Ann.", "", "author_name"),
                cut(original, " at 4:10", "", "exact_date"));

        var text = redaction.text(PairWording.theirs(redactions, WE_DID), original);

        assertThat(text.youSaid()).isEqualTo("A nurse said the bus leaves, too early.");
    }

    @Test
    void theAuthorIsNotNamed() {
        var original = RedactionRoom.saying("Please start earlier.", "Ann O’Neill");

        assertRefused(PairWording.ours("Ann asked for an earlier start.", WE_DID), original, AUTHOR_NAMED);
        assertRefused(PairWording.ours("Start earlier.", "We thank Mrs O’Neill."), original, AUTHOR_NAMED);
        assertThat(redaction.text(PairWording.ours("An annual start.", WE_DID), original))
                .isNotNull();
    }

    @Test
    void piecesLieInTheWordsAndApart() {
        var original = RedactionRoom.saying("Please start earlier.");

        assertRefused(theirs(new Redact(10, 50, "", "shortened")), original, NOT_IN_WORDS);
        assertRefused(
                theirs(new Redact(0, 8, "", "shortened"), new Redact(7, 3, "", "shortened")), original, NOT_IN_WORDS);
    }

    @Test
    void eachPieceHasAReasonFromTheList() {
        var original = RedactionRoom.saying("Please start earlier.");

        assertRefused(theirs(new Redact(0, 6, "", "because")), original, UNKNOWN_REASON);
    }

    @Test
    void somethingMustBeLeftAndNotTooMuch() {
        var original = RedactionRoom.saying("Please.");

        assertRefused(theirs(new Redact(0, 7, "", "shortened")), original, NOTHING_SAID);
        assertRefused(PairWording.ours("  ", WE_DID), original, NOTHING_SAID);
        assertRefused(theirs(), RedactionRoom.saying("very ".repeat(200)), TOO_LONG);
    }

    @Test
    void wordsAboutFewPeopleAreHeldUntilSomebodySaysWhyTheyMayStand() {
        var wording = PairWording.ours("One child with selective mutism asked for it.", WE_DID);
        var insisted = new PairWording(
                wording.voice(), wording.youSaid(), wording.weDid(), List.of(), "It is a story in a book.");
        var original = RedactionRoom.allowed();

        assertThat(redaction.isHeld(redaction.text(wording, original))).isTrue();
        assertThat(redaction.isHeld(redaction.text(insisted, original))).isFalse();
    }

    private void assertRefused(PairWording wording, Original original, PublicationProblem rule) {
        assertThatThrownBy(() -> redaction.text(wording, original)).hasFieldOrPropertyWithValue("code", rule);
    }

    private static PairWording theirs(Redact... redactions) {
        return PairWording.theirs(List.of(redactions), WE_DID);
    }

    private static Redact cut(Original original, String words, String replacement, String reason) {
        return new Redact(original.quote().indexOf(words), words.length(), replacement, reason);
    }
}
