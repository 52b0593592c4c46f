package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.suggestion.SuggestionProblem.NOTE_MISSING;
import static org.openleap.suggestion.SuggestionProblem.NOT_POSSIBLE_NOW;
import static org.openleap.suggestion.SuggestionProblem.QUOTE_NOT_IN_WORDS;
import static org.openleap.suggestion.SuggestionProblem.SAME_PERSON;
import static org.openleap.suggestion.internal.Lives.ANOTHER;
import static org.openleap.suggestion.internal.Lives.AUTUMN;
import static org.openleap.suggestion.internal.Lives.ITEM;
import static org.openleap.suggestion.internal.Lives.LEAD;
import static org.openleap.suggestion.internal.Lives.NOON;
import static org.openleap.suggestion.internal.Lives.OFFICER;
import static org.openleap.suggestion.internal.Lives.OWNER;
import static org.openleap.suggestion.internal.Lives.REFERENCE;
import static org.openleap.suggestion.internal.Lives.WINTER;
import static org.openleap.suggestion.internal.Lives.aCompletion;
import static org.openleap.suggestion.internal.Lives.aRejection;
import static org.openleap.suggestion.internal.Lives.adopted;
import static org.openleap.suggestion.internal.Lives.agreed;
import static org.openleap.suggestion.internal.Lives.anAdoption;
import static org.openleap.suggestion.internal.Lives.anItem;
import static org.openleap.suggestion.internal.Lives.completed;
import static org.openleap.suggestion.internal.Lives.completionProposed;
import static org.openleap.suggestion.internal.Lives.identified;
import static org.openleap.suggestion.internal.Lives.inProgress;
import static org.openleap.suggestion.internal.Lives.rejected;
import static org.openleap.suggestion.internal.Lives.rejectionProposed;
import static org.openleap.suggestion.internal.Lives.sentBack;
import static org.openleap.suggestion.internal.Lives.underConsideration;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionPart;
import org.openleap.suggestion.SuggestionStatus;

class SuggestionTest {
    @Test
    void theQuoteStandsInTheWordsLetterByLetter() {
        var command = new IdentifySuggestion(ITEM, "ring People back", "Ring people back", SuggestionKind.REQUEST);

        assertThatThrownBy(() -> Suggestion.identify(command, anItem(), 1, OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", QUOTE_NOT_IN_WORDS);
    }

    @Test
    void anAssignedSuggestionIsDueForADecision() {
        var suggestion = underConsideration();

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(suggestion.isOwnedBy(OWNER)).isTrue();
        assertThat(suggestion.due()).isEqualTo(AUTUMN);
    }

    @Test
    void aLabelFallsAwayWithItsState() {
        var suggestion = identified();
        suggestion.label("at_the_front_desk", OFFICER, NOON);
        assertThat(suggestion.label()).isEqualTo("at_the_front_desk");

        suggestion.assign(OWNER, AUTUMN, OFFICER, NOON);
        assertThat(suggestion.label()).isEmpty();

        suggestion.label("at_the_listening_group", OWNER, NOON);
        suggestion.assign(ANOTHER, WINTER, OFFICER, NOON);
        assertThat(suggestion.label()).as("it changed hands and not its state").isEqualTo("at_the_listening_group");

        suggestion.deciding().reject(aRejection(), ANOTHER, NOON);
        assertThat(suggestion.label()).isEmpty();
    }

    @Test
    void aMarkedSuggestionIsDueForAnOwner() {
        var suggestion = identified();

        suggestion.waitForOwner(AUTUMN);

        assertThat(suggestion.due()).isEqualTo(AUTUMN);
        assertThat(suggestion.owner()).isEqualTo(UserId.PUBLIC);
    }

    @Test
    void theDayThatWasPromisedStaysWhenItChangesHands() {
        var suggestion = underConsideration();

        suggestion.assign(ANOTHER, WINTER, OFFICER, NOON);

        assertThat(suggestion.isOwnedBy(ANOTHER)).isTrue();
        assertThat(suggestion.due()).isEqualTo(AUTUMN);
    }

    @Test
    void anAdoptionBelowTheThresholdStandsAtOnceAndPromisesADate() {
        var suggestion = adopted();

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(suggestion.due()).isEqualTo(anAdoption().due());
    }

    @Test
    void anAdoptionAboveTheThresholdWaitsForASecondPerson() {
        var suggestion = underConsideration();

        suggestion.deciding().adopt(anAdoption(), true, OWNER, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTION_PROPOSED);
        assertThat(suggestion.standsAt()).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);

        suggestion.deciding().countersign(agreed(), LEAD, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTED);
    }

    @Test
    void aRejectionIsNeverCountersignedByTheDecider() {
        var suggestion = rejectionProposed();

        assertThatThrownBy(() -> suggestion.deciding().countersign(agreed(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REJECTION_PROPOSED);
    }

    @Test
    void aRejectionThatIsSentBackIsUnderConsiderationAgain() {
        var suggestion = rejectionProposed();

        suggestion.deciding().countersign(sentBack(), LEAD, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(suggestion.verdict().sentBack()).isEqualTo("please ask the team");
        assertThat(suggestion.verdict().shown(false).reason())
                .as("what was sent back is worked on again")
                .isEqualTo(aRejection().reason());
    }

    @Test
    void whoeverSendsADecisionBackSaysWhy() {
        var suggestion = rejectionProposed();
        var silent = new SecondOpinion(REFERENCE, 0, false, "  ");

        assertThatThrownBy(() -> suggestion.deciding().countersign(silent, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", NOTE_MISSING);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REJECTION_PROPOSED);
    }

    @Test
    void aCountersignedRejectionEndsIt() {
        var suggestion = rejected();

        assertThat(suggestion.status().hasEnded()).isTrue();
        assertThat(suggestion.verdict().standing().countersignedBy()).isEqualTo(LEAD);
        assertThat(suggestion.due()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void whoeverHadAHandInItIsNobodyNewHoweverOftenItComesBack() {
        var suggestion = rejected();

        suggestion.deciding().reconsider(AUTUMN, LEAD, NOON);
        suggestion.deciding().adopt(anAdoption(), false, OFFICER, NOON);

        assertThat(List.of(OWNER, LEAD, OFFICER)).allMatch(suggestion::hadAHand);
        assertThat(suggestion.hadAHand(new UserId("somebody-new"))).isFalse();
        assertThat(suggestion.hadAHand(UserId.PUBLIC)).isFalse();
    }

    @Test
    void workIsNotDoneBeforeItHasStarted() {
        var suggestion = adopted();

        assertThatThrownBy(() -> suggestion.doing().proposeCompletion(aCompletion(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void theOwnerCannotConfirmTheirOwnCompletion() {
        var suggestion = completionProposed();

        assertThatThrownBy(() -> suggestion.doing().confirm(agreed(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
    }

    @Test
    void aConfirmedCompletionIsAHundredPerCent() {
        var suggestion = completed();

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(suggestion.work().percent()).isEqualTo(100);
    }

    @Test
    void theSecondPersonSendsACompletionBackToTheWork() {
        var suggestion = completionProposed();

        suggestion.doing().confirm(sentBack(), LEAD, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.IN_PROGRESS);
        assertThat(suggestion.due()).isEqualTo(anAdoption().due());
    }

    @Test
    void aPartHasTheSamePersonTheSameDayAndWordsOfTheWhole() {
        var whole = underConsideration();

        var part = whole.part(new SuggestionPart("Ring back", "ring people back"), 2, OFFICER, NOON);
        var rest = whole.part(new SuggestionPart("Answer", ""), 3, OFFICER, NOON);

        assertThat(part.status()).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(part.reference().number()).isEqualTo(2);
        assertThat(part.saying().quote()).isEqualTo("ring people back");
        assertThat(rest.saying().quote()).isEqualTo(whole.saying().quote());
        assertThat(rest.saying().parent()).isEqualTo(1);
        assertThat(rest.isOwnedBy(OWNER)).isTrue();
        assertThat(rest.due()).isEqualTo(AUTUMN);
    }

    @Test
    void aPartPutsNoWordsIntoAnybodysMouth() {
        var whole = underConsideration();

        assertThatThrownBy(() -> whole.part(new SuggestionPart("Sing", "sing to people"), 2, OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", QUOTE_NOT_IN_WORDS);
    }

    @Test
    void whileItRestsTheClockRests() {
        var suggestion = underConsideration();
        var asked = LocalDate.of(2026, 10, 1);
        suggestion
                .resting()
                .begin(SuggestionStatus.CLARIFYING, asked, new Deed("suggestion.questionAsked", OWNER, NOON));
        assertThat(suggestion.status().isOnTheClock()).isFalse();

        suggestion
                .resting()
                .end(asked.plusDays(7), new WorkingDays(), new Deed("suggestion.questionAnswered", OWNER, NOON));

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(suggestion.due()).as("five working days in a week").isEqualTo(AUTUMN.plusDays(7));
    }

    @Test
    void whatDoesNotRestCannotGoOn() {
        var deed = new Deed("suggestion.questionAnswered", OWNER, NOON);

        assertThatThrownBy(() -> underConsideration().resting().end(AUTUMN, new WorkingDays(), deed))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void theWholeEndsWhenItIsSplit() {
        var whole = underConsideration();

        whole.split(OWNER, NOON);

        assertThat(whole.status().hasEnded()).isTrue();
        assertThat(whole.due()).isEqualTo(LocalDate.MAX);
        assertThatThrownBy(() -> whole.deciding().adopt(anAdoption(), false, OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void whatIsTakenBackIsDueToNobody() {
        var suggestion = inProgress();

        suggestion.withdraw(UserId.PUBLIC, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(suggestion.due()).isEqualTo(LocalDate.MAX);
        assertThatThrownBy(() -> rejected().withdraw(UserId.PUBLIC, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }
}
