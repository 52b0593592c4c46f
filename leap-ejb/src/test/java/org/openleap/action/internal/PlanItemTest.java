package org.openleap.action.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.action.internal.PlanItemFixture.ANOTHER;
import static org.openleap.action.internal.PlanItemFixture.CHRISTMAS;
import static org.openleap.action.internal.PlanItemFixture.LEAD;
import static org.openleap.action.internal.PlanItemFixture.NOON;
import static org.openleap.action.internal.PlanItemFixture.OWNER;
import static org.openleap.action.internal.PlanItemFixture.SUGGESTION;
import static org.openleap.action.internal.PlanItemFixture.TODAY;
import static org.openleap.action.internal.PlanItemFixture.aPlannedItem;
import static org.openleap.action.internal.PlanItemFixture.aPromise;
import static org.openleap.action.internal.PlanItemFixture.terms;
import static org.openleap.action.internal.PlanItemFixture.work;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.action.ActionProblem;
import org.openleap.action.Blocker;
import org.openleap.action.ChangePlanItem;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanLevel;
import org.openleap.action.ReportOnItem;
import org.openleap.action.StallItem;

/** An item of the plan moves by what people say, and keeps what was planned first. */
class PlanItemTest {

    @Test
    void whatWasPromisedIsTheFirstActionAtTheLevelOfTheTeam() {
        var item = aPromise();

        assertThat(item.terms().title()).isEqualTo("Fit dimmers in the corridor");
        assertThat(item.terms().level()).isEqualTo(PlanLevel.TEAM);
        assertThat(item.owner()).isEqualTo(OWNER);
        assertThat(item.course().due()).isEqualTo(CHRISTMAS);
        assertThat(item.sources()).containsExactly(SUGGESTION);
        assertThat(item.isPromiseOf(SUGGESTION)).isTrue();
    }

    @Test
    void aLongPromiseIsToldInFullBelowItsTitleAndNeverNamedAfterTheSuggestion() {
        var action = "Fit dimmers ".repeat(30).strip();
        var terms = PlanItem.promised(work(action), OWNER, NOON).terms();

        assertThat(terms.title()).hasSize(200).startsWith("Fit dimmers").endsWith("…");
        assertThat(terms.what()).isEqualTo(action);
    }

    @Test
    void aPromiseThatSlipsTakesItsActionAlong() {
        var item = aPromise();

        item.delay(CHRISTMAS.plusDays(30), OWNER, NOON);

        assertThat(item.course().due()).isEqualTo(CHRISTMAS.plusDays(30));
        assertThat(item.course().firstDue()).isEqualTo(CHRISTMAS);
        assertThat(item.status()).isEqualTo(PlanItemStatus.PLANNED);
    }

    @Test
    void theFirstReportStartsItAndANewDayKeepsTheOldOne() {
        var item = aPlannedItem();

        report(item, 30);
        change(item, CHRISTMAS.plusDays(30));

        assertThat(item.status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
        assertThat(item.course().startedOn()).isEqualTo(TODAY);
        assertThat(item.percent()).isEqualTo(30);
        assertThat(item.course().firstDue()).isEqualTo(CHRISTMAS);
        assertThat(item.course().due()).isEqualTo(CHRISTMAS.plusDays(30));
    }

    @Test
    void aStalledOneSaysWhatItWaitsForUntilItMovesAgain() {
        var item = aPlannedItem();
        item.stall(new StallItem(item.reference(), 0, Blocker.MONEY, "No money before April."), OWNER, NOON);

        assertThat(item.status()).isEqualTo(PlanItemStatus.STALLED);
        assertThat(item.course().blocker()).isEqualTo(Blocker.MONEY);

        report(item, 10);

        assertThat(item.status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
        assertThat(item.course().blocker()).isNull();
        assertThat(item.course().stalled()).isEmpty();
    }

    @Test
    void milestonesCountInPlaceOfAnEstimate() {
        var item = aPlannedItem();
        report(item, 80);
        item.addMilestone("Choose the paint", TODAY.plusDays(5), OWNER, NOON);

        assertThat(item.percent()).isZero();
        assertThat(item.milestones().nextDue()).isEqualTo(TODAY.plusDays(5));

        tick(item, true);
        assertThat(item.percent()).isEqualTo(99);
        assertThat(item.milestones().nextDue()).isEqualTo(LocalDate.MAX);

        tick(item, false);
        assertThat(item.percent()).isZero();
    }

    @Test
    void nothingIsDoneWhileAStepIsOpen() {
        var item = aPlannedItem();
        item.addMilestone("Choose the paint", TODAY, OWNER, NOON);

        assertThatThrownBy(() -> item.finish("It is painted.", TODAY, OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", ActionProblem.MILESTONES_OPEN);

        tick(item, true);
        item.finish("It is painted.", TODAY, OWNER, NOON);

        assertThat(item.percent()).isEqualTo(100);
        assertThat(item.course().closedOn()).isEqualTo(TODAY);
        assertThat(item.isLate(CHRISTMAS.plusDays(1))).isFalse();
    }

    @Test
    void thirtyStepsAreEnough() {
        var item = aPlannedItem();
        for (int step = 0; step < 30; step++) item.addMilestone("Step " + step, TODAY, OWNER, NOON);

        assertThatThrownBy(() -> item.addMilestone("One more", TODAY, OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", ActionProblem.TOO_MANY_MILESTONES);
    }

    @Test
    void whatWasNotDoneAfterAllIsTakenUpAgain() {
        var item = aPlannedItem();
        item.finish("It is painted.", TODAY, OWNER, NOON);

        item.reopen("One wall is still grey.", LEAD, NOON);

        assertThat(item.status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
        assertThat(item.course().closedOn()).isEqualTo(LocalDate.MAX);
        assertThat(item.percent()).isLessThan(100);
    }

    @Test
    void whatIsOverIsChangedByNobody() {
        var item = aPlannedItem();
        item.drop("The hall is torn down.", TODAY, LEAD, NOON);

        assertThatThrownBy(() -> report(item, 10)).hasFieldOrPropertyWithValue("code", ActionProblem.NOT_POSSIBLE_NOW);
        assertThatThrownBy(() -> change(item, CHRISTMAS))
                .hasFieldOrPropertyWithValue("code", ActionProblem.NOT_POSSIBLE_NOW);
        assertThatThrownBy(() -> item.addMilestone("Paint", TODAY, OWNER, NOON))
                .hasFieldOrPropertyWithValue("code", ActionProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void anItemComesFromManySuggestionsButNeverLosesItsPromise() {
        var item = aPromise();
        item.link(ANOTHER, LEAD, NOON);
        item.link(ANOTHER, LEAD, NOON);
        assertThat(item.sources()).containsExactlyInAnyOrder(SUGGESTION, ANOTHER);

        item.unlink(ANOTHER, LEAD, NOON);

        assertThat(item.sources()).containsExactly(SUGGESTION);
        assertThatThrownBy(() -> item.unlink(SUGGESTION, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", ActionProblem.ONLY_ACTION);
    }

    @Test
    void anAdoptionThatIsTakenBackTakesItsOwnActionWithIt() {
        var alone = aPromise();
        var shared = aPromise();
        shared.link(ANOTHER, LEAD, NOON);

        assertThat(alone.withdraw(TODAY, LEAD, NOON)).isTrue();
        assertThat(shared.withdraw(TODAY, LEAD, NOON)).isFalse();

        assertThat(alone.status()).isEqualTo(PlanItemStatus.DROPPED);
        assertThat(shared.status()).isEqualTo(PlanItemStatus.PLANNED);
        assertThat(alone.isPromiseOf(SUGGESTION)).isFalse();
    }

    @Test
    void lateIsOpenAndPastItsDay() {
        var item = aPlannedItem();

        assertThat(item.isLate(CHRISTMAS)).isFalse();
        assertThat(item.isLate(CHRISTMAS.plusDays(1))).isTrue();
    }

    private static void report(PlanItem item, int percent) {
        item.report(new ReportOnItem(item.reference(), 0, percent, "We have begun."), TODAY, OWNER, NOON);
    }

    private static void change(PlanItem item, LocalDate due) {
        item.change(new ChangePlanItem(item.reference(), 0, terms("Paint the hall"), OWNER, due), "", LEAD, NOON);
    }

    private static void tick(PlanItem item, boolean done) {
        item.tick(1, done, TODAY, OWNER, NOON);
    }
}
