package org.openleap.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HideFeedback;
import org.openleap.feedback.HidingService;
import org.openleap.harness.Actor;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.LayReviewer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;
import org.openleap.suggestion.SuggestionStatus;

/** The action plan between the suggestion and its end, through the real services and on the real database. */
class ActionPlanIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now(WorkingDays.LONDON);
    private static final String OTHER_SERVICE = "heron-ward";

    @Inject
    Loop loop;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @EJB
    ActionPlanService plan;

    @EJB
    ActionPlanRegister register;

    @EJB
    ActionPlanExport export;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister suggestionRegister;

    @EJB
    HidingService hiding;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @EJB
    LayReviewer lay;

    @BeforeEach
    void directory() {
        staff.enter(officer, lead, director, serviceLead);
    }

    @Test
    void adoptingMakesTheFirstActionAndNoSecondOne() {
        var suggestion = adopted();

        var made = only(suggestion);
        assertThat(made.title()).isEqualTo("Fit dimmers in the corridor");
        assertThat(made.status()).isEqualTo(PlanItemStatus.PLANNED);
        assertThat(made.level()).isEqualTo(PlanLevel.TEAM);
        assertThat(made.firstDue()).isEqualTo(LocalDate.of(2099, 1, 1));
        assertThat(steps(made.reference())).containsExactly("plan.promised");
        assertThat(serviceLead.asks(() -> register.find(made.reference())).allowed())
                .contains(PlanItemAction.REPORT, PlanItemAction.FINISH);
    }

    @Test
    void whatIsReportedOnTheSuggestionIsNotAskedForAgain() {
        var suggestion = adopted();

        report(suggestion, 40, "The switches are ordered.");

        var item = only(suggestion);
        assertThat(item.status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
        assertThat(item.percent()).isEqualTo(40);
        complete(suggestion);
        assertThat(only(suggestion).status()).isEqualTo(PlanItemStatus.DONE);
        assertThat(steps(item.reference())).containsExactly("plan.promised", "plan.reported", "plan.finished");
    }

    @Test
    void whatIsReportedOnTheActionIsReadByTheProposer() {
        var suggestion = adopted();
        var item = only(suggestion).reference();

        serviceLead.does(() -> plan.report(new ReportOnItem(item, version(item), 30, "Two of five are fitted.")));

        var reported = detail(suggestion);
        assertThat(reported.summary().status()).isEqualTo(SuggestionStatus.IN_PROGRESS);
        assertThat(reported.summary().percent()).isEqualTo(30);
        assertThat(reported.news()).isEqualTo("Two of five are fitted.");
        assertThat(steps(item)).containsExactly("plan.promised", "plan.reported");
    }

    @Test
    void whatIsHiddenFromSomebodyIsNotNamedOnItsAction() {
        var suggestion = adopted();
        var item = only(suggestion).reference();
        assertThat(sourcesFor(director, item)).containsExactly(suggestion);

        officer.does(() -> hiding.hide(new HideFeedback(suggestion.item(), director.id(), "It is about them.")));

        assertThat(sourcesFor(director, item)).isEmpty();
        assertThat(sourcesFor(lead, item)).containsExactly(suggestion);
    }

    private List<SuggestionReference> sourcesFor(Actor reader, PlanItemReference item) {
        return reader.asks(() -> register.find(item)).sources().stream()
                .map(PlanSource::suggestion)
                .toList();
    }

    @Test
    void theWeekCountsWhatFallsDueAndWhatIsDone() {
        var before = friday();
        var item = addAt("tarnwold-city", before.day());
        assertThat(friday()).isEqualTo(new PlanDay(before.day(), before.done(), before.due() + 1));

        finish(officer, item);
        rows.arrange("update leap.plan_item set closed_on = '" + before.day() + "' where id = " + item.number());

        assertThat(friday()).isEqualTo(new PlanDay(before.day(), before.done() + 1, before.due()));
        assertThat(serviceLead.asks(() -> register.week()).get(4).done())
                .as("a place of others is not theirs")
                .isLessThanOrEqualTo(before.done());
    }

    /** Of this week; at the weekend, of the next. */
    private PlanDay friday() {
        return officer.asks(() -> register.week()).get(4);
    }

    @Test
    void aSuggestionIsDoneOnlyWhenEveryActionIs() {
        var suggestion = adopted();
        report(suggestion, 40, "The switches are ordered.");
        var second = add(officer, "Tell the night staff", Set.of(suggestion));

        assertThatThrownBy(() -> complete(suggestion))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("ACTIONS_OPEN");
        assertThat(detail(suggestion).summary().status()).isEqualTo(SuggestionStatus.IN_PROGRESS);

        finish(officer, second);
        complete(suggestion);

        assertThat(detail(suggestion).summary().status()).isEqualTo(SuggestionStatus.COMPLETION_PROPOSED);
        assertThat(ofSuggestion(suggestion)).allMatch(item -> item.status() == PlanItemStatus.DONE);
    }

    @Test
    void anActionWithOpenStepsIsNotDoneByTheWay() {
        var suggestion = adopted();
        var item = only(suggestion).reference();
        addStep(serviceLead, item, "Order the switches");
        addStep(serviceLead, item, "Fit the switches");
        tick(item, 0);
        assertThat(detail(suggestion).news()).isEqualTo("Order the switches. Steps done: 1 of 2.");
        assertThat(only(suggestion).percent()).isEqualTo(50);

        assertThatThrownBy(() -> complete(suggestion)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> finish(serviceLead, item))
                .hasFieldOrPropertyWithValue("code", ActionProblem.MILESTONES_OPEN);

        tick(item, 1);
        complete(suggestion);
        assertThat(only(suggestion).percent()).isEqualTo(100);
    }

    @Test
    void whatASecondPersonSendsBackIsOpenAgain() {
        var suggestion = adopted();
        report(suggestion, 40, "The switches are ordered.");
        complete(suggestion);

        lead.does(() -> suggestions.confirmCompletion(
                new SecondOpinion(suggestion, detail(suggestion).version(), false, "One switch is missing.")));

        var item = serviceLead.asks(() -> register.find(only(suggestion).reference()));
        assertThat(item.summary().status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
        assertThat(item.news()).isEqualTo("One switch is missing.");
    }

    /** Invariant 10: linking an action never changes a decision, wherever the suggestion stands. */
    @Test
    void linkingNeverChangesADecision() {
        var every = Map.<SuggestionStatus, Supplier<SuggestionReference>>of(
                SuggestionStatus.IDENTIFIED, () -> loop.found(item()),
                SuggestionStatus.UNDER_CONSIDERATION, () -> loop.assigned(item()),
                SuggestionStatus.ADOPTED, this::adopted,
                SuggestionStatus.REJECTION_PROPOSED, () -> loop.rejectedByOwner(item()),
                SuggestionStatus.COMPLETION_PROPOSED, () -> loop.shownAsDone(item()));
        var action = add(lead, "Paint the hall", Set.of());

        every.forEach((status, story) -> {
            var suggestion = story.get();
            var before = row(suggestion);

            lead.does(() -> plan.link(new LinkSuggestion(action, version(action), suggestion, true)));
            assertThat(ofSuggestion(suggestion))
                    .anyMatch(each -> each.reference().equals(action));
            assertThat(row(suggestion)).as(status.name()).isEqualTo(before);

            lead.does(() -> plan.link(new LinkSuggestion(action, version(action), suggestion, false)));
            assertThat(row(suggestion)).as(status.name()).isEqualTo(before);
            assertThat(detail(suggestion).summary().status()).isEqualTo(status);
        });
        assertThat(every.keySet()).isSubsetOf(EnumSet.allOf(SuggestionStatus.class));
    }

    @Test
    void theOnlyActionOfAPromiseCannotBeDropped() {
        var suggestion = adopted();
        var promise = only(suggestion).reference();

        assertThatThrownBy(() -> drop(lead, promise)).hasFieldOrPropertyWithValue("code", ActionProblem.ONLY_ACTION);

        add(officer, "Buy lamps in place of dimmers", Set.of(suggestion));
        drop(lead, promise);
        assertThat(lead.asks(() -> register.find(promise)).summary().status()).isEqualTo(PlanItemStatus.DROPPED);
    }

    @Test
    void anActionStandsForItselfAtEachLevelAndInItsPlace() {
        for (var level : PlanLevel.values()) {
            var terms =
                    new PlanItemTerms("At level " + level, "", level, ServiceLead.SERVICE, "", "environment", "team");
            var item = officer.asks(
                    () -> plan.add(new AddPlanItem(terms, serviceLead.id(), TODAY.plusDays(20), Set.of(), "")));
            var read = serviceLead.asks(() -> register.find(item)).summary();
            assertThat(read.level()).isEqualTo(level);
            assertThat(read.place()).isEqualTo("tarnwold-city");
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertRefused(terms(PlanLevel.TEAM, "", ""), ActionProblem.WHERE_MISSING);
        assertRefused(terms(PlanLevel.LOCALITY, "", ""), ActionProblem.WHERE_MISSING);
        assertRefused(terms(PlanLevel.TEAM, "no-such-ward", ""), ActionProblem.UNKNOWN_CODE);
        assertThatThrownBy(() -> officer.asks(() -> plan.add(new AddPlanItem(
                        terms(PlanLevel.STRATEGIC, "", ""), new UserId("nobody"), TODAY, Set.of(), ""))))
                .hasFieldOrPropertyWithValue("code", ActionProblem.UNKNOWN_OWNER);
        assertThatThrownBy(() -> officer.asks(() -> plan.add(new AddPlanItem(
                        terms(PlanLevel.STRATEGIC, "", ""), lead.id(), TODAY.minusDays(1), Set.of(), ""))))
                .hasFieldOrPropertyWithValue("code", ActionProblem.DATE_IN_THE_PAST);
        assertThatThrownBy(() -> officer.asks(() -> plan.add(new AddPlanItem(
                        terms(PlanLevel.STRATEGIC, "", ""), lead.id(), TODAY, Set.of(), "LEAP-999999999"))))
                .hasFieldOrPropertyWithValue("code", ActionProblem.UNKNOWN_CODE);
    }

    @Test
    void eachSeesTheirPartOfThePlanAndNobodyMore() {
        var elsewhere = add(officer, "Paint Heron Ward", PlanLevel.TEAM, OTHER_SERVICE, lead.id());
        var theirs = add(officer, "Paint Larkrise", PlanLevel.TEAM, ServiceLead.SERVICE, lead.id());

        assertThat(director.asks(() -> register.find(elsewhere)).allowed()).isEmpty();
        assertThat(serviceLead.asks(() -> register.find(theirs)).allowed()).contains(PlanItemAction.REPORT);
        assertThatThrownBy(() -> serviceLead.asks(() -> register.find(elsewhere)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> serviceLead.does(() -> plan.report(new ReportOnItem(elsewhere, 1, 10, "Painted."))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lay.asks(() -> register.find(theirs))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> add(serviceLead, "Paint Heron", PlanLevel.TEAM, OTHER_SERVICE, serviceLead.id()))
                .hasFieldOrPropertyWithValue("code", ActionProblem.NOT_YOURS);
    }

    @Test
    void aLayReviewerReadsTheActionsOfWhatIsToBeConfirmedAndOfNothingElse() {
        var waiting = loop.shownAsDone(item());
        var other = adopted();

        assertThat(lay.asks(() -> register.ofSuggestion(waiting))).hasSize(1);
        assertThat(lay.asks(() -> register.ofSuggestion(other))).isEmpty();
    }

    @Test
    void somebodyWhoComesTooLateIsToldSo() {
        var item = add(officer, "Paint the hall", Set.of());
        long seen = version(item);
        officer.does(() -> plan.report(new ReportOnItem(item, seen, 10, "The paint is chosen.")));

        assertThatThrownBy(() -> lead.does(() -> plan.report(new ReportOnItem(item, seen, 20, "The walls are grey."))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void plannedAgainstActualIsCountedAndPagedWithoutGapsOrTwins() {
        var place = "hartmoor";
        var filter = PlanFilter.ofPlace(place, false);
        var before = officer.asks(() -> register.figures(filter));
        for (int day = 0; day < 5; day++) addAt(place, TODAY.plusDays(day));
        var late = addAt(place, TODAY.plusDays(1));
        rows.arrange("update plan_item set due = '" + TODAY.minusDays(3) + "' where id = " + late.number());
        var done = addAt(place, TODAY.plusDays(9));
        finish(officer, done);

        var after = officer.asks(() -> register.figures(filter));
        assertThat(after.planned() - before.planned()).isEqualTo(6);
        assertThat(after.late() - before.late()).isEqualTo(1);
        assertThat(after.doneInTime() - before.doneInTime()).isEqualTo(1);

        var first = officer.asks(() -> register.page(filter, PageRequest.first(4)));
        var second = officer.asks(() -> register.page(filter, new PageRequest(4, first.nextCursor())));
        assertThat(first.rows().get(0).reference()).isEqualTo(late);
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
        assertThat(officer.asks(() -> register.page(PlanFilter.ofPlace(place, true), PageRequest.first(4)))
                        .rows())
                .extracting(PlanItemSummary::reference)
                .contains(done);
    }

    @Test
    void theFileForASpreadsheetHoldsNoFormula() {
        var terms = new PlanItemTerms(
                "=HYPERLINK(\"http://evil.example\")", "", PlanLevel.LOCALITY, "", "eastlow-coast", "", "");
        officer.asks(() -> plan.add(new AddPlanItem(terms, lead.id(), TODAY, Set.of(), "")));

        var csv = new String(officer.asks(() -> export.csv(PlanFilter.ofPlace("eastlow-coast", false))));

        assertThat(csv).contains("\"'=HYPERLINK(").doesNotContain("\"=HYPERLINK");
        assertThatThrownBy(() -> lay.asks(() -> export.csv(PlanFilter.open()))).isInstanceOf(EJBAccessException.class);
    }

    private void assertRefused(PlanItemTerms terms, ActionProblem problem) {
        assertThatThrownBy(() -> officer.asks(() -> plan.add(new AddPlanItem(terms, lead.id(), TODAY, Set.of(), ""))))
                .hasFieldOrPropertyWithValue("code", problem);
    }

    private static PlanItemTerms terms(PlanLevel level, String service, String place) {
        return new PlanItemTerms("Do something good", "", level, service, place, "", "");
    }

    private PlanItemReference add(Actor who, String title, Set<SuggestionReference> sources) {
        var terms = new PlanItemTerms(title, "", PlanLevel.TEAM, ServiceLead.SERVICE, "", "", "");
        return who.asks(() -> plan.add(new AddPlanItem(terms, lead.id(), TODAY.plusDays(9), sources, "")));
    }

    private PlanItemReference add(Actor who, String title, PlanLevel level, String service, UserId owner) {
        var terms = new PlanItemTerms(title, "", level, service, "", "", "");
        return who.asks(() -> plan.add(new AddPlanItem(terms, owner, TODAY.plusDays(9), Set.of(), "")));
    }

    private PlanItemReference addAt(String place, LocalDate due) {
        var terms = terms(PlanLevel.LOCALITY, "", place);
        return officer.asks(() -> plan.add(new AddPlanItem(terms, lead.id(), due, Set.of(), "")));
    }

    private void addStep(Actor who, PlanItemReference item, String title) {
        who.does(() -> plan.addMilestone(new AddMilestone(item, version(item), title, TODAY.plusDays(3))));
    }

    private void tick(PlanItemReference item, int step) {
        var milestones = serviceLead.asks(() -> register.find(item)).milestones();
        serviceLead.does(() -> plan.tick(
                new TickMilestone(item, version(item), milestones.get(step).number(), true)));
    }

    private void finish(Actor who, PlanItemReference item) {
        who.does(() -> plan.finish(new FinishItem(item, version(item), "It is done and can be seen.")));
    }

    private void drop(Actor who, PlanItemReference item) {
        who.does(() -> plan.drop(new GiveReason(item, version(item), "The corridor is torn down.")));
    }

    private void report(SuggestionReference suggestion, int percent, String news) {
        serviceLead.does(() -> suggestions.reportProgress(
                new ReportProgress(suggestion, detail(suggestion).version(), percent, news)));
    }

    private void complete(SuggestionReference suggestion) {
        serviceLead.does(() -> suggestions.proposeCompletion(new ProposeCompletion(
                suggestion,
                detail(suggestion).version(),
                "The lights dim by themselves at ten.",
                "Photographs of the new switches, in the folder.")));
    }

    private FeedbackReference item() {
        return loop.submitted(Submissions.anonymous()).reference();
    }

    private SuggestionReference adopted() {
        return loop.adopted(item());
    }

    private SuggestionDetail detail(SuggestionReference suggestion) {
        return officer.asks(() -> suggestionRegister.find(suggestion));
    }

    private List<PlanItemSummary> ofSuggestion(SuggestionReference suggestion) {
        return officer.asks(() -> register.ofSuggestion(suggestion));
    }

    private PlanItemSummary only(SuggestionReference suggestion) {
        assertThat(ofSuggestion(suggestion)).hasSize(1);
        return ofSuggestion(suggestion).get(0);
    }

    private long version(PlanItemReference item) {
        return lead.asks(() -> register.find(item)).version();
    }

    private List<String> steps(PlanItemReference item) {
        return rows.texts("select action from audit_event where subject = ? order by id", item.value());
    }

    /** Everything that the database knows of the suggestion. */
    private String row(SuggestionReference suggestion) {
        return rows.texts(
                        "select concat_ws('|', status, version, decision, reason, owner, due, percent, news, changed_at)"
                                + " from suggestion where item = ? and number = ?",
                        suggestion.item().value(),
                        Integer.toString(suggestion.number()))
                .get(0);
    }
}
