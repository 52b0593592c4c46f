package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.suggestion.SuggestionProblem.NOT_POSSIBLE_NOW;
import static org.openleap.suggestion.SuggestionProblem.SAME_PERSON;
import static org.openleap.suggestion.internal.Lives.LEAD;
import static org.openleap.suggestion.internal.Lives.NOON;
import static org.openleap.suggestion.internal.Lives.OWNER;
import static org.openleap.suggestion.internal.Lives.REFERENCE;
import static org.openleap.suggestion.internal.Lives.WINTER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.ResumeWork;
import org.openleap.suggestion.SuggestionStatus;

/** The work rests, takes longer, goes on, or the promise is taken back. */
class DelayTest {
    @Test
    void whatRestsHasANewDayAndAReason() {
        var suggestion = Lives.inProgress();

        suggestion.doing().hold(Lives.aDelay(), OWNER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ON_HOLD);
        assertThat(suggestion.due()).isEqualTo(WINTER);
        assertThat(suggestion.work().delay()).isEqualTo(Lives.aDelay().reason());
    }

    @Test
    void whatGoesOnNeedsNoExcuseAnyMore() {
        var suggestion = Lives.inProgress();
        suggestion.doing().hold(Lives.aDelay(), OWNER, NOON);

        suggestion.doing().resume(new ResumeWork(REFERENCE, 0, "We found another supplier."), OWNER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.IN_PROGRESS);
        assertThat(suggestion.work().delay()).isEmpty();
        assertThat(suggestion.work().news()).isEqualTo("We found another supplier.");
        assertThat(suggestion.due()).isEqualTo(WINTER);
    }

    @Test
    void workThatHasNotBegunCannotRest() {
        assertThatThrownBy(() -> Lives.adopted().doing().hold(Lives.aDelay(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void aNewDayChangesNothingElse() {
        var suggestion = Lives.adopted();

        suggestion.doing().slip(Lives.aDelay(), OWNER, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ADOPTED);
        assertThat(suggestion.due()).isEqualTo(WINTER);
    }

    @Test
    void nothingSlipsThatIsNotPromised() {
        assertThatThrownBy(() -> Lives.underConsideration().doing().slip(Lives.aDelay(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void aReportDoesNotWakeWhatRests() {
        var suggestion = Lives.inProgress();
        suggestion.doing().hold(Lives.aDelay(), OWNER, NOON);
        var report = new ReportProgress(REFERENCE, 0, 50, "Still waiting.");

        assertThatThrownBy(() -> suggestion.doing().report(report, OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    @Test
    void aPromiseIsTakenBackByTwo() {
        var suggestion = Lives.inProgress();
        suggestion.deciding().withdrawAdoption(Lives.aRejection(), OWNER, NOON);

        assertThat(suggestion.standsAt())
                .as("what waits for a second person has not happened")
                .isEqualTo(SuggestionStatus.IN_PROGRESS);
        assertThat(suggestion.verdict().standing().reason())
                .isEqualTo(Lives.anAdoption().reason());
        assertThatThrownBy(() -> suggestion.deciding().countersign(Lives.agreed(), OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", SAME_PERSON);

        suggestion.deciding().countersign(Lives.agreed(), LEAD, NOON);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REJECTED);
        assertThat(suggestion.verdict().standing().isPromiseTakenBack()).isTrue();
        assertThat(suggestion.due()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void aPromiseThatIsNotTakenBackStandsAsItWas() {
        var suggestion = Lives.inProgress();
        suggestion.doing().hold(Lives.aDelay(), OWNER, NOON);
        suggestion.deciding().withdrawAdoption(Lives.aRejection(), OWNER, NOON);

        suggestion.deciding().countersign(Lives.sentBack(), LEAD, NOON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.ON_HOLD);
        assertThat(suggestion.due()).isEqualTo(WINTER);
        assertThat(suggestion.verdict().shown(false).reason())
                .isEqualTo(Lives.anAdoption().reason());
    }
}
