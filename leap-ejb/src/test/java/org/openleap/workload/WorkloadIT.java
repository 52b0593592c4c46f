package org.openleap.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.ActionPlanService;
import org.openleap.action.AddPlanItem;
import org.openleap.action.FinishItem;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.PlanLevel;
import org.openleap.action.ReportOnItem;
import org.openleap.action.Staff;
import org.openleap.feedback.HideFeedback;
import org.openleap.feedback.HidingService;
import org.openleap.harness.Actor;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.QuietPost;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Submissions;
import org.openleap.identity.Duty;
import org.openleap.identity.UserId;
import org.openleap.identity.internal.ProvedIdentity;
import org.openleap.identity.internal.SignInDesk;
import org.openleap.partnership.BeginPartnership;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipService;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.MovableClock;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.StakeholderService;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.workload.internal.Reminders;

/** Reminders, absences and a leaver's work, through the real services and on the real database. */
class WorkloadIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now(WorkingDays.LONDON);
    private static final LocalDate DUE = TODAY.plusDays(40);

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    QuietPost post;

    @Inject
    Loop loop;

    @EJB
    ActionPlanService plan;

    @EJB
    ActionPlanRegister register;

    @EJB
    SuggestionRegister suggestions;

    @EJB
    HidingService hiding;

    @EJB
    PartnershipService partnerships;

    @EJB
    StakeholderService directory;

    @EJB
    AbsenceService absences;

    @EJB
    HandOverService handOver;

    @EJB
    Reminders reminders;

    @EJB
    SignInDesk signIn;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @BeforeEach
    void directory() {
        staff.enter(lead, officer, director, serviceLead);
        newcomer("colleague-of-officer", "engagement-officer");
        newcomer("colleague-of-service", "service-lead");
        rows.arrange("update account set active = 1 where id like 'colleague-of-%'");
    }

    /** Mails of days to come would keep everybody waiting who waits for an empty outbox; nobody else meets the newcomers. */
    @AfterEach
    void asBefore() {
        rows.arrange("delete from leap.outbox_mail where status = 'PENDING' and due_at > now(6) + interval 1 hour");
        rows.arrange("delete from absence");
        rows.arrange("update account set active = 0 where id like 'colleague-of-%'");
    }

    @Test
    void anOwnerIsRemindedOnceAWeekBeforeAndOnceOnTheDayByAMailThatLeadsToTheOnePage() {
        var item = action(officer.id());
        remindOn(DUE.minusDays(8));
        assertThat(mails(item)).isEmpty();

        for (int time = 0; time < 3; time++) remindOn(DUE.minusDays(7));
        for (int time = 0; time < 3; time++) remindOn(DUE);

        assertThat(mails(item))
                .containsExactly(
                        "work-due/SOON " + officer.id().value(),
                        "work-due/TODAY " + officer.id().value());
        assertThat(rows.texts("select body from outbox_mail where mail_key like ?", "work-due/SOON/" + item + "/%"))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("Hang a clock", "/staff/act?ref=" + item));
    }

    @Test
    void whoHasActedHearsNoMore() {
        var item = action(officer.id());
        remindOn(DUE.minusDays(7));
        on(DUE.minusDays(3), () -> officer.does(() -> plan.report(report(item))));
        remindOn(DUE);
        remindOn(DUE.plusDays(3));
        assertThat(mails(item)).hasSize(1);

        on(DUE.plusDays(5), () -> officer.does(() -> plan.finish(finish(item))));
        remindOn(DUE.plusDays(20));
        remindOn(DUE.plusDays(30));

        assertThat(mails(item)).hasSize(1);
    }

    @Test
    void whatIsLateAndStillGoesHigherWithAge() {
        var item = action(officer.id());

        remindOn(DUE.plusDays(14));
        remindOn(DUE.plusDays(28));

        assertThat(mails(item))
                .contains(
                        "work-late/LEADS " + lead.id().value(),
                        "work-late/DIRECTORS " + director.id().value())
                .noneMatch(mail -> mail.endsWith(" " + officer.id().value()));
    }

    @Test
    void whatNobodyCanBeRemindedOfIsToldToTheLead() {
        var item = action(new UserId("colleague-of-officer"));
        rows.arrange("update account set active = 0 where id = 'colleague-of-officer'");

        remindOn(DUE);

        assertThat(mails(item)).contains("work-late/TODAY " + lead.id().value());
    }

    @Test
    void somebodyWhoHasToDecideIsRemindedOfThat() {
        var suggestion = loop.assigned(loop.submitted(Submissions.anonymous()).reference());
        var due = officer.asks(() -> suggestions.find(suggestion)).summary().due();

        remindOn(due.minusDays(2));

        assertThat(rows.texts(
                        "select body from outbox_mail where mail_key like ?", "work-due/SOON/" + suggestion + "/%"))
                .singleElement()
                .satisfies(body ->
                        assertThat(body).contains("/staff/suggestion?ref=" + suggestion, "waits for your decision"));
    }

    @Test
    void theStandInGetsTheRemindersOfSomebodyAway() {
        var item = action(officer.id());
        away(officer, officer.id(), "colleague-of-officer", DUE, DUE.plusDays(3));

        remindOn(DUE);

        assertThat(mails(item)).containsExactly("work-due/TODAY colleague-of-officer");
        assertThat(rows.texts("select body from outbox_mail where mail_key like ?", "work-due/TODAY/" + item + "/%"))
                .allSatisfy(body -> assertThat(body)
                        .contains("You stand in for " + officer.caller().name()));
    }

    @Test
    void aStandInReadsNothingOfWhatIsHiddenFromThem() {
        var suggestion = loop.assigned(loop.submitted(Submissions.anonymous()).reference());
        var due = officer.asks(() -> suggestions.find(suggestion)).summary().due();
        var standIn = "colleague-of-service";
        officer.does(() -> hiding.hide(new HideFeedback(suggestion.item(), new UserId(standIn), "It is about them.")));
        away(serviceLead, serviceLead.id(), standIn, due, due.plusDays(1));

        remindOn(due);

        assertThat(rows.texts(
                        "select substring_index(mail_key, '/', -1) from outbox_mail where mail_key like ?",
                        "work-%/TODAY/" + suggestion + "/%"))
                .contains(lead.id().value())
                .doesNotContain(standIn);
    }

    @Test
    void whoIsGivenAnActionGetsOneMailUnlessTheyGaveItThemselves() {
        var own = action(officer.id());
        var item = lead.asks(
                () -> plan.add(new AddPlanItem(terms(), new UserId("colleague-of-officer"), DUE, Set.of(), "")));

        assertThat(given(own)).isEmpty();
        assertThat(given(item)).containsExactly("colleague-of-officer");
    }

    @Test
    void anAbsenceCoversFromItsFirstDayToItsLast() {
        away(officer, officer.id(), "colleague-of-officer", TODAY.plusDays(1), TODAY.plusDays(3));

        assertThat(coveredOn(TODAY)).isEmpty();
        assertThat(coveredOn(TODAY.plusDays(1))).containsExactly(officer.id());
        assertThat(coveredOn(TODAY.plusDays(3))).containsExactly(officer.id());
        assertThat(coveredOn(TODAY.plusDays(4))).isEmpty();

        var planned = officer.asks(() -> absences.page(PageRequest.first(5))).rows();
        officer.does(() -> absences.end(planned.get(0).id()));
        assertThat(coveredOn(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void onlyAColleagueWithTheSameRoleStandsInAndOnlyOnceADay() {
        assertRefused(officer, officer.id(), "colleague-of-service", 1, WorkloadProblem.CANNOT_STAND_IN);
        assertRefused(officer, officer.id(), officer.id().value(), 1, WorkloadProblem.CANNOT_STAND_IN);
        assertRefused(officer, officer.id(), "colleague-of-officer", -1, WorkloadProblem.DATES_WRONG);
        assertRefused(officer, serviceLead.id(), "colleague-of-service", 1, WorkloadProblem.NOT_YOURS);

        away(lead, serviceLead.id(), "colleague-of-service", TODAY, TODAY.plusDays(5));
        assertRefused(serviceLead, serviceLead.id(), "colleague-of-service", 1, WorkloadProblem.AWAY_ALREADY);
    }

    @Test
    void everybodySeesTheirOwnAbsencesAndTheLeadAll() {
        away(officer, officer.id(), "colleague-of-officer", TODAY, TODAY);
        away(serviceLead, serviceLead.id(), "colleague-of-service", TODAY.plusDays(1), TODAY.plusDays(9));

        assertThat(officer.asks(() -> absences.page(PageRequest.first(5))).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.now()).isTrue());
        var first = lead.asks(() -> absences.page(PageRequest.first(1)));
        var second = lead.asks(() -> absences.page(new PageRequest(1, first.nextCursor())));
        assertThat(List.of(first.rows().get(0).person(), second.rows().get(0).person()))
                .containsExactly(officer.caller().name(), serviceLead.caller().name());
        assertThatThrownBy(() ->
                        serviceLead.does(() -> absences.end(first.rows().get(0).id())))
                .hasFieldOrPropertyWithValue("code", WorkloadProblem.UNKNOWN_ABSENCE);
    }

    @Test
    void aLeaversWorkIsReassignedInOneGo() {
        var leaver = new UserId("colleague-of-officer");
        var items = List.of(action(leaver), action(leaver), action(leaver));
        var over = action(leaver);
        lead.does(() -> plan.finish(finish(over)));

        var moved = lead.asks(() -> handOver.handOver(new HandOver(leaver, Map.of(Duty.ACT, officer.id()), true)));

        assertThat(moved).isGreaterThanOrEqualTo(3);
        assertThat(lead.asks(() -> handOver.work(leaver))).isEmpty();
        assertThat(items)
                .allSatisfy(
                        item -> assertThat(ownerOf(item)).isEqualTo(officer.id().value()));
        assertThat(ownerOf(over)).isEqualTo(leaver.value());
        assertThat(lead.asks(() -> handOver.person(leaver)).active()).isFalse();
        assertThat(lead.asks(() -> handOver.candidates(Duty.ACT)))
                .noneMatch(each -> each.id().equals(leaver));
        assertThat(rows.texts(
                        "select body from outbox_mail where mail_key like ?",
                        "work-handed-over/" + leaver.value() + "/%"))
                .singleElement()
                .satisfies(body -> assertThat(body).contains("yours now"));
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", leaver.value()))
                .endsWith("work.handedOver", "work.left");
    }

    @Test
    void aDecisionGoesToSomebodyWhoCanDecideAndSeesTheItem() {
        var suggestion = loop.assigned(loop.submitted(Submissions.anonymous()).reference());
        var owner = serviceLead.id();
        var successor = new UserId("colleague-of-service");
        assertThatThrownBy(() -> lead.asks(
                        () -> handOver.handOver(new HandOver(owner, Map.of(Duty.DECIDE, officer.id()), false))))
                .hasFieldOrPropertyWithValue("code", WorkloadProblem.UNKNOWN_PERSON);

        lead.asks(() -> handOver.handOver(new HandOver(owner, Map.of(Duty.DECIDE, successor), false)));

        assertThat(rows.texts(
                        "select owner from suggestion where item = ?",
                        suggestion.item().value()))
                .containsOnly(successor.value());
        assertThat(rows.texts(
                        "select a.account_id from feedback_assignment a join feedback_item i on i.id = a.item_id"
                                + " where i.reference = ?",
                        suggestion.item().value()))
                .contains(successor.value());
    }

    @Test
    void theirPartnershipsAndOrganisationsAreHandedOverWithTheRest() {
        var leaver = new UserId("colleague-of-officer");
        var alias = organisationOf(leaver);
        var partnership = partnershipOf(leaver);
        var over = partnershipOf(leaver);
        rows.arrange("update partnership set status = 'ENDED' where id = " + over.number());

        assertThatThrownBy(() -> lead.asks(() -> handOver.handOver(new HandOver(leaver, Map.of(), true))))
                .hasFieldOrPropertyWithValue("code", WorkloadProblem.NEEDS_AN_OWNER);
        lead.asks(() -> handOver.handOver(new HandOver(
                leaver, Map.of(Duty.LEAD, lead.id(), Duty.LOOK_AFTER, officer.id(), Duty.ACT, officer.id()), true)));

        assertThat(rows.texts("select owner from partnership where id = ?", "" + partnership.number()))
                .containsExactly(lead.id().value());
        assertThat(rows.texts("select owner from partnership where id = ?", "" + over.number()))
                .containsExactly(leaver.value());
        assertThat(rows.texts("select owner from organisation where alias = ?", alias.value()))
                .containsExactly(officer.id().value());
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", alias.value()))
                .endsWith("organisation.handedOver");
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", partnership.value()))
                .endsWith("partnership.handedOver");
        assertThat(lead.asks(() -> handOver.work(leaver))).isEmpty();
    }

    private PartnershipReference partnershipOf(UserId owner) {
        var partnership = lead.asks(() -> partnerships.begin(new BeginPartnership("Walks for all", "Fresh air", "")));
        rows.arrange("update partnership set owner = '" + owner.value() + "' where id = " + partnership.number());
        return partnership;
    }

    private OrganisationAlias organisationOf(UserId owner) {
        var profile = OrganisationProfile.of("Ramblers " + UUID.randomUUID(), "vcfse", "charity");
        var alias = officer.asks(() -> directory.add(new AddOrganisation("", profile)));
        rows.arrange("update organisation set owner = '" + owner.value() + "' where alias = '" + alias.value() + "'");
        return alias;
    }

    @Test
    void nobodyLeavesWhileSomethingIsTheirsAndNobodyButTheLeadSaysSo() {
        var leaver = new UserId("colleague-of-officer");
        action(leaver);

        assertThatThrownBy(() -> lead.asks(() -> handOver.handOver(new HandOver(leaver, Map.of(), true))))
                .hasFieldOrPropertyWithValue("code", WorkloadProblem.NEEDS_AN_OWNER);
        assertThatThrownBy(() -> lead.asks(() -> handOver.handOver(new HandOver(lead.id(), Map.of(), true))))
                .hasFieldOrPropertyWithValue("code", WorkloadProblem.NOT_YOURSELF);
        assertThatThrownBy(() -> officer.asks(() -> handOver.work(leaver))).isInstanceOf(EJBAccessException.class);
    }

    private PlanItemReference action(UserId owner) {
        return officer.asks(() -> plan.add(new AddPlanItem(terms(), owner, DUE, Set.of(), "")));
    }

    private static PlanItemTerms terms() {
        return new PlanItemTerms("Hang a clock", "", PlanLevel.STRATEGIC, "", "", "", "");
    }

    private List<String> given(PlanItemReference item) {
        return rows.texts(
                "select substring_index(mail_key, '/', -1) from outbox_mail where mail_key like ?",
                "work-given/" + item + "/%");
    }

    private ReportOnItem report(PlanItemReference item) {
        return new ReportOnItem(item, version(item), 40, "The clock is ordered.");
    }

    private FinishItem finish(PlanItemReference item) {
        return new FinishItem(item, version(item), "It hangs above the door.");
    }

    private long version(PlanItemReference item) {
        return lead.asks(() -> register.find(item)).version();
    }

    private String ownerOf(PlanItemReference item) {
        return lead.asks(() -> register.find(item)).ownerId();
    }

    private void away(Actor who, UserId person, String standIn, LocalDate from, LocalDate until) {
        who.does(() -> absences.plan(new PlanAbsence(person, new UserId(standIn), from, until)));
    }

    private void assertRefused(Actor who, UserId person, String standIn, int days, WorkloadProblem problem) {
        assertThatThrownBy(() -> away(who, person, standIn, TODAY.plusDays(days), TODAY.plusDays(days)))
                .hasFieldOrPropertyWithValue("code", problem);
    }

    /** Whom a colleague of the officer stands in for when they sign in on that day. */
    private Set<UserId> coveredOn(LocalDate day) {
        var standIn = new ProvedIdentity(
                "subject-of-officer",
                "Colleague",
                "colleague-of-officer@example.org",
                true,
                Set.of("engagement-officer"),
                "");
        return MovableClock.at(
                noon(day), () -> signIn.recognise(standIn).reach().covered());
    }

    private void remindOn(LocalDate day) {
        post.untilNothingLeaves();
        on(day, reminders::remind);
    }

    private static void on(LocalDate day, Runnable work) {
        MovableClock.at(noon(day), () -> {
            work.run();
            return true;
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingDays.LONDON).toInstant();
    }

    private void newcomer(String id, String role) {
        rows.arrange("insert ignore into account (id, email, name, job_title, kind, organisation, active, version)"
                + " values ('" + id + "', '" + id + "@example.org', '" + id + "', 'Tester', 'TRUST', '', 1, 1)");
        rows.arrange("insert ignore into account_role (account_id, role) values ('" + id + "', '" + role + "')");
    }

    /** Which mail, and to whom, in the order in which they were posted. */
    private List<String> mails(PlanItemReference item) {
        return rows.texts(
                "select concat(substring_index(mail_key, '/', 2), ' ', substring_index(mail_key, '/', -1)) from outbox_mail"
                        + " where mail_key like ? order by id",
                "work-%/%/" + item + "/%");
    }
}
