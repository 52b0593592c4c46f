package org.openleap.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.publication.PublicationProblem.NOT_POSSIBLE_NOW;
import static org.openleap.publication.PublicationProblem.SAME_PERSON;
import static org.openleap.publication.internal.Pairs.LEAD;
import static org.openleap.publication.internal.Pairs.MONDAY;
import static org.openleap.publication.internal.Pairs.OFFICER;
import static org.openleap.publication.internal.Pairs.aDraft;
import static org.openleap.publication.internal.Pairs.aHeldDraft;
import static org.openleap.publication.internal.Pairs.published;
import static org.openleap.publication.internal.Pairs.words;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.publication.EarlierAnswer;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.publication.Redact;

class PairTest {
    @Test
    void oneWordsItAndAnotherPublishesIt() {
        var pair = aDraft(PairOutcome.WE_DID);

        pair.approve(LEAD, 3, MONDAY.plusSeconds(60));

        assertThat(pair.status()).isEqualTo(PairStatus.PUBLISHED);
        assertThat(pair.approval().by()).isEqualTo(LEAD);
        assertThat(pair.published().publishedAt()).isEqualTo(MONDAY.plusSeconds(60));
        assertThat(pair.published().earlier()).isEqualTo(EarlierAnswer.NONE);
    }

    @Test
    void nobodyWhoWordedItApprovesIt() {
        var pair = aDraft(PairOutcome.WE_DID);
        pair.word(words("Doors bang all night."), List.of(), false, LEAD, MONDAY);

        assertThatThrownBy(() -> pair.approve(LEAD, 3, MONDAY)).hasFieldOrPropertyWithValue("code", SAME_PERSON);
        assertThatThrownBy(() -> pair.approve(OFFICER, 3, MONDAY)).hasFieldOrPropertyWithValue("code", SAME_PERSON);
        assertThatThrownBy(() -> pair.sendBack("Too long", OFFICER, MONDAY))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
        pair.approve(new UserId("lead2"), 3, MONDAY);
    }

    @Test
    void whatSpeaksOfTooFewPeopleWaitsUntilItIsWordedOtherwise() {
        var pair = aHeldDraft();
        assertThat(pair.status()).isEqualTo(PairStatus.BLOCKED);
        assertThatThrownBy(() -> pair.approve(LEAD, 3, MONDAY)).hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);

        pair.word(words("Children told us."), List.of(), false, OFFICER, MONDAY);

        assertThat(pair.status()).isEqualTo(PairStatus.DRAFTED);
    }

    @Test
    void theWriterReadsWhyItWasSentBackUntilItIsWordedAnew() {
        var pair = aDraft(PairOutcome.WE_DID);

        pair.sendBack(" Say when. ", LEAD, MONDAY);

        assertThat(pair.status()).isEqualTo(PairStatus.SENT_BACK);
        assertThat(pair.sentBack()).isEqualTo("Say when.");
        pair.word(words("Since May doors close softly."), List.of(), false, OFFICER, MONDAY);
        assertThat(pair.sentBack()).isEmpty();
        assertThat(pair.status()).isEqualTo(PairStatus.DRAFTED);
    }

    @Test
    void aNewWordingTakesThePlaceOfTheOldOneAndSaysWhatWasSaidBefore() {
        var before = published(PairOutcome.WE_DID);
        before.compare(true);
        var pair = aDraft(PairOutcome.WORKING_ON_IT);

        pair.replace(before, MONDAY.plusSeconds(90));
        pair.approve(LEAD, 8, MONDAY.plusSeconds(90));

        assertThat(before.status()).isEqualTo(PairStatus.REPLACED);
        assertThat(before.isStale()).isFalse();
        assertThat(pair.published().earlier())
                .isEqualTo(new EarlierAnswer(true, PairOutcome.WE_DID, MONDAY.plusSeconds(60), ""));
        assertThat(pair.published().isReversed()).isTrue();
        assertThat(pair.published().isCorrected()).isFalse();
    }

    @Test
    void aCorrectionTellsWhatWasWrong() {
        var pair = aDraft(PairOutcome.WE_DID, "We wrote 12 doors. There are 14.");

        pair.replace(published(PairOutcome.WE_DID), MONDAY);

        assertThat(pair.published().isCorrected()).isTrue();
        assertThat(pair.published().isReversed()).isFalse();
        assertThat(pair.published().earlier().wrong()).isEqualTo("We wrote 12 doors. There are 14.");
    }

    @Test
    void takingDownNamesTheReasonAndEndsItsEasyRead() {
        var pair = published(PairOutcome.WE_DID);
        pair.readEasily(true);

        pair.takeDown("could_identify", "The ward has one cleaner.", LEAD, MONDAY.plusSeconds(90));

        assertThat(pair.status()).isEqualTo(PairStatus.TAKEN_DOWN);
        assertThat(pair.removal().reason()).isEqualTo("could_identify");
        assertThat(pair.removal().by()).isEqualTo(LEAD);
        assertThat(pair.published().easyRead()).isFalse();
        assertThatThrownBy(() -> pair.takeDown("wrong", "", LEAD, MONDAY))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void itIsNewsOnlyOnceThatItMustBeRenewed() {
        var pair = published(PairOutcome.WORKING_ON_IT);

        assertThat(pair.compare(false)).isFalse();
        assertThat(pair.compare(true)).isTrue();
        assertThat(pair.compare(true)).isFalse();
        assertThat(pair.isStale()).isTrue();
        assertThat(pair.compare(false)).isTrue();
        assertThat(pair.isStale()).isFalse();
    }

    @Test
    void whereAPieceWasTakenOutIsKeptAndWhatStoodThereIsNot() {
        var cut = new Redact(4, 5, "[name]", "author_name");

        var pair = aDraft(PairOutcome.WE_DID).word(words("I am [name]."), List.of(cut), false, OFFICER, MONDAY);

        assertThat(pair.redactions()).containsExactly(cut);
    }

    @Test
    void theQuarterIsThatOfThePublication() {
        var pair = aDraft(PairOutcome.WE_DID);

        pair.approve(LEAD, 3, Instant.parse("2026-06-30T23:30:00Z"));

        assertThat(pair).hasFieldOrPropertyWithValue("quarter", "2026-Q3");
    }
}
