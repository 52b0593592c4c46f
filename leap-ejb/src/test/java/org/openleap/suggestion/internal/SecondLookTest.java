package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.suggestion.SuggestionProblem.NOT_POSSIBLE_NOW;
import static org.openleap.suggestion.SuggestionProblem.SAME_PERSON;
import static org.openleap.suggestion.internal.Lives.ANOTHER;
import static org.openleap.suggestion.internal.Lives.AUTUMN;
import static org.openleap.suggestion.internal.Lives.LEAD;
import static org.openleap.suggestion.internal.Lives.NOON;
import static org.openleap.suggestion.internal.Lives.OWNER;
import static org.openleap.suggestion.internal.Lives.REFERENCE;
import static org.openleap.suggestion.internal.Lives.WINTER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.UpholdCompletion;
import org.openleap.suggestion.UpholdRejection;
import org.openleap.suggestion.WorkAgain;

/** What had ended is looked at again by somebody who had no hand in it. */
class SecondLookTest {
    @Test
    void itHasADayOfItsOwnAndNobodyYet() {
        var suggestion = Lives.rejected();

        suggestion.deciding().reconsider(AUTUMN, UserId.PUBLIC, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.RECONSIDERING);
        assertThat(suggestion.due()).isEqualTo(AUTUMN);
        assertThat(suggestion.owner()).isEqualTo(UserId.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "lead"})
    void nobodyLooksTwiceAtWhatTheyDecidedOrAgreedTo(String person) {
        var suggestion = Lives.rejected();
        suggestion.deciding().reconsider(AUTUMN, UserId.PUBLIC, NOON);

        assertThatThrownBy(() -> suggestion.assign(new UserId(person), AUTUMN, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "lead"})
    void nobodyLooksTwiceAtWhatTheyDidOrConfirmed(String person) {
        var suggestion = Lives.completed();
        suggestion.deciding().reconsider(AUTUMN, UserId.PUBLIC, NOON);

        assertThatThrownBy(() -> suggestion.assign(new UserId(person), AUTUMN, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
    }

    @Test
    void aNoCanBecomeAYes() {
        var suggestion = Lives.lookedAtAgain(Lives.rejected());

        suggestion.deciding().adopt(Lives.anAdoption(), false, ANOTHER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(suggestion.verdict().standing().decidedBy()).isEqualTo(ANOTHER);
    }

    @Test
    void aCostlyYesThatIsSentBackIsLookedAtStill() {
        var suggestion = Lives.lookedAtAgain(Lives.rejected());
        suggestion.deciding().adopt(Lives.anAdoption(), true, ANOTHER, NOON);
        assertThat(suggestion.standsAt()).isEqualTo(SuggestionStatus.RECONSIDERING);

        suggestion.deciding().countersign(Lives.sentBack(), LEAD, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.RECONSIDERING);

        suggestion.deciding().uphold(aNo(), ANOTHER, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REJECTED);
    }

    @Test
    void aNoThatStaysHasTheWordsOfWhoeverLooked() {
        var suggestion = Lives.lookedAtAgain(Lives.rejected());

        suggestion.deciding().uphold(aNo(), ANOTHER, NOON);

        var decision = suggestion.verdict().standing();
        assertThat(decision.reason()).isEqualTo(aNo().reason());
        assertThat(decision.reasonCode()).isEqualTo("no_funding");
        assertThat(decision.decidedBy()).isEqualTo(ANOTHER);
        assertThat(suggestion.due()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void whatIsDoneStaysDone() {
        var suggestion = Lives.lookedAtAgain(Lives.completed());

        suggestion.deciding().uphold(seen(), ANOTHER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(suggestion.work().confirmedBy()).isEqualTo(ANOTHER);
    }

    @Test
    void whatIsNotDoneGoesBackToWhoeverDidIt() {
        var suggestion = Lives.lookedAtAgain(Lives.completed());

        suggestion.deciding().workAgain(notDone(), ANOTHER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.IN_PROGRESS);
        assertThat(suggestion.isOwnedBy(OWNER)).isTrue();
        assertThat(suggestion.due()).isEqualTo(WINTER);
        assertThat(suggestion.work().percent()).isLessThan(100);
    }

    @Test
    void anAnswerFitsHowItHadEnded() {
        var rejected = Lives.lookedAtAgain(Lives.rejected());
        var completed = Lives.lookedAtAgain(Lives.completed());

        assertThatThrownBy(() -> rejected.deciding().uphold(seen(), ANOTHER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
        assertThatThrownBy(() -> rejected.deciding().workAgain(notDone(), ANOTHER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
        assertThatThrownBy(() -> completed.deciding().uphold(aNo(), ANOTHER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
        assertThatThrownBy(() -> completed.deciding().adopt(Lives.anAdoption(), false, ANOTHER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    private static UpholdRejection aNo() {
        return new UpholdRejection(REFERENCE, 0, "I looked at the budget. There is none.", "A grant.", WINTER);
    }

    private static UpholdCompletion seen() {
        return new UpholdCompletion(REFERENCE, 0, "I rang on three mornings and was called back.");
    }

    private static WorkAgain notDone() {
        return new WorkAgain(REFERENCE, 0, "Nobody rings back after five o'clock.", WINTER);
    }
}
