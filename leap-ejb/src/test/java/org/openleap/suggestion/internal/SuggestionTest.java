package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.suggestion.SuggestionProblem.NOTE_MISSING;
import static org.openleap.suggestion.SuggestionProblem.NOT_POSSIBLE_NOW;
import static org.openleap.suggestion.SuggestionProblem.QUOTE_NOT_IN_WORDS;
import static org.openleap.suggestion.SuggestionProblem.SAME_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.UserId;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

class SuggestionTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 30);
    private static final FeedbackReference ITEM = FeedbackReference.of(42);
    private static final SuggestionReference REFERENCE = new SuggestionReference(ITEM, 1);
    private static final UserId OFFICER = new UserId("officer");
    private static final UserId OWNER = new UserId("owner");
    private static final UserId LEAD = new UserId("lead");

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
    void anAdoptionBelowTheThresholdStandsAtOnceAndPromisesADate() {
        var suggestion = underConsideration();

        suggestion.adopt(anAdoption(), false, OWNER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(suggestion.due()).isEqualTo(anAdoption().due());
    }

    @Test
    void anAdoptionAboveTheThresholdWaitsForASecondPerson() {
        var suggestion = underConsideration();

        suggestion.adopt(anAdoption(), true, OWNER, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTION_PROPOSED);

        suggestion.countersign(agreed(), LEAD, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTED);
    }

    @Test
    void aRejectionIsNeverCountersignedByTheDecider() {
        var suggestion = rejectionProposed();

        assertThatThrownBy(() -> suggestion.countersign(agreed(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REJECTION_PROPOSED);
    }

    @Test
    void aRejectionThatIsSentBackIsUnderConsiderationAgain() {
        var suggestion = rejectionProposed();

        suggestion.countersign(new SecondOpinion(REFERENCE, 0, false, "please ask the team"), LEAD, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
        assertThat(suggestion.sentBack()).isEqualTo("please ask the team");
    }

    @Test
    void whoeverSendsADecisionBackSaysWhy() {
        var suggestion = rejectionProposed();
        var silent = new SecondOpinion(REFERENCE, 0, false, "  ");

        assertThatThrownBy(() -> suggestion.countersign(silent, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", NOTE_MISSING);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REJECTION_PROPOSED);
    }

    @Test
    void aCountersignedRejectionEndsIt() {
        var suggestion = rejectionProposed();

        suggestion.countersign(agreed(), LEAD, NOON);

        assertThat(suggestion.status().isTerminal()).isTrue();
        assertThat(suggestion.decision().countersignedBy()).isEqualTo(LEAD);
        assertThat(suggestion.due()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void workIsNotDoneBeforeItHasStarted() {
        var suggestion = underConsideration();
        suggestion.adopt(anAdoption(), false, OWNER, NOON);

        assertThatThrownBy(() -> suggestion.proposeCompletion(aCompletion(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void theOwnerCannotConfirmTheirOwnCompletion() {
        var suggestion = completionProposed();

        assertThatThrownBy(() -> suggestion.confirm(agreed(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);
    }

    @Test
    void aConfirmedCompletionIsAHundredPerCent() {
        var suggestion = completionProposed();

        suggestion.confirm(agreed(), LEAD, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(suggestion.work().percent()).isEqualTo(100);
    }

    private static HeardItem anItem() {
        var words = "Nobody answers. Could you ring people back when the line is busy?";
        return new HeardItem(
                ITEM,
                FeedbackStatus.IN_ANALYSIS,
                true,
                words,
                "",
                "talking-therapies",
                "merrow-valley",
                true,
                false,
                NOON,
                ITEM);
    }

    private static Suggestion underConsideration() {
        var command = new IdentifySuggestion(ITEM, "ring people back", "Ring people back", SuggestionKind.REQUEST);
        var suggestion = Suggestion.identify(command, anItem(), 1, OFFICER, NOON);
        suggestion.assign(OWNER, AUTUMN, OFFICER, NOON);
        return suggestion;
    }

    private static Suggestion rejectionProposed() {
        var suggestion = underConsideration();
        var command = new RejectSuggestion(
                REFERENCE, 0, "no_funding", "We have no money for it this year.", "A new budget.", AUTUMN);
        suggestion.reject(command, OWNER, NOON);
        return suggestion;
    }

    private static Suggestion completionProposed() {
        var suggestion = underConsideration();
        suggestion.adopt(anAdoption(), false, OWNER, NOON);
        suggestion.report(new ReportProgress(REFERENCE, 0, 40, "Supplier booked."), OWNER, NOON);
        suggestion.proposeCompletion(aCompletion(), OWNER, NOON);
        return suggestion;
    }

    private static AdoptSuggestion anAdoption() {
        return new AdoptSuggestion(REFERENCE, 0, "We will add a call-back queue.", "Buy it", AUTUMN.plusDays(30), 900);
    }

    private static ProposeCompletion aCompletion() {
        return new ProposeCompletion(REFERENCE, 0, "We ring people back.", "The log of calls of the last week.");
    }

    private static SecondOpinion agreed() {
        return new SecondOpinion(REFERENCE, 0, true, "");
    }
}
