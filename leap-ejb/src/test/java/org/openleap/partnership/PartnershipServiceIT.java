package org.openleap.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.Administrator;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.QuietPost;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondLead;
import org.openleap.harness.StatementLog;
import org.openleap.harness.Visitor;
import org.openleap.partnership.internal.ReviewReminders;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.LeapException;
import org.openleap.shared.error.RuleViolatedException;

/** A partnership from the first talk to its end, and who may do what to it. */
class PartnershipServiceIT extends InContainer {
    private static final String WORDS = "We have agreed on this together.";

    @Inject
    Leap leaps;

    @Inject
    Rows rows;

    @Inject
    QuietPost post;

    @Inject
    StatementLog log;

    @EJB
    PartnershipService service;

    @EJB
    PartnershipParts parts;

    @EJB
    PartnershipRegister register;

    @EJB
    InterestService interests;

    @EJB
    ReviewReminders reminders;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    Administrator administrator;

    @EJB
    Visitor visitor;

    @Test
    void itIsDocumentedAsSoonAsTheFivePartsAreWrittenDown() {
        var begun = leaps.begun("");
        var documented = leaps.documented();

        assertThat(leaps.find(begun).status()).isEqualTo(PartnershipStatus.IN_DISCUSSION);
        assertThat(leaps.find(begun).completeness().missingParts()).containsExactly(PartnershipPart.values());
        assertThat(leaps.find(documented).status()).isEqualTo(PartnershipStatus.DOCUMENTED);
        assertThat(steps(documented)).contains("partnership.documented");
    }

    @Test
    void itIsNotPutIntoForceWhileAPartIsMissing() {
        var leap = leaps.begun("Carers are heard.");

        assertThatThrownBy(() -> lead.does(() ->
                        service.activate(new SetTerm(leap, leaps.version(leap), Leap.START, Leap.day(365), WORDS))))
                .isInstanceOf(RuleViolatedException.class)
                .extracting(thrown -> ((LeapException) thrown).code())
                .isEqualTo(PartnershipProblem.PARTS_MISSING);
    }

    @Test
    void itIsReviewedRenewedVariedPausedResumedAndEndedWithLessons() {
        var leap = leaps.active();

        lead.does(() -> service.startReview(leap, leaps.version(leap)));
        lead.does(() -> service.renew(new SetTerm(leap, leaps.version(leap), Leap.START, Leap.day(400), WORDS)));
        lead.does(() -> service.startReview(leap, leaps.version(leap)));
        lead.does(() -> service.vary(new SetTerm(leap, leaps.version(leap), Leap.START, Leap.day(500), WORDS)));
        lead.does(() -> service.pause(move(leap)));
        lead.does(() -> service.resume(move(leap)));
        lead.does(() -> service.end(move(leap)));

        var ended = leaps.find(leap);
        assertThat(ended.status()).isEqualTo(PartnershipStatus.ENDED);
        assertThat(ended.closing()).isEqualTo(WORDS);
        assertThat(ended.summary().reviewBy()).isEqualTo(Leap.day(500));
        assertThat(ended.allowed()).isEmpty();
        assertThat(steps(leap))
                .containsSubsequence(
                        "partnership.activated",
                        "partnership.reviewStarted",
                        "partnership.renewed",
                        "partnership.reviewStarted",
                        "partnership.varied",
                        "partnership.paused",
                        "partnership.resumed",
                        "partnership.ended");
        assertThat(lead.asks(() -> register.history(leap)))
                .extracting(HistoryLine::what)
                .startsWith("partnership.ended", "partnership.resumed");
    }

    @Test
    void anotherPartnershipCarriesItOn() {
        var old = leaps.active();
        var successor = leaps.begun("Goes on.");

        lead.does(() -> service.succeed(new SucceedPartnership(old, leaps.version(old), successor, WORDS)));

        assertThat(leaps.find(old).successor()).isEqualTo(successor.value());
        assertThat(leaps.find(successor).predecessor()).isEqualTo(old.value());
    }

    @Test
    void aStaleEditSaysThatSomebodyElseWasFaster() {
        var leap = leaps.begun("");
        long seen = leaps.version(leap);
        leaps.with(leap, ParticipantKind.TRUST, RoleType.LEAD, "Jai Thandi", "Leads");

        assertThatThrownBy(() -> secondLead.does(() ->
                        parts.putOutcome(new PutOutcome(leap, seen, 0, "Late", "", "", 0, 1, Leap.day(9), "", 0))))
                .isInstanceOf(ConflictException.class)
                .hasMessage("shared.CHANGED_MEANWHILE");
    }

    @Test
    void anAchievedOutcomeNeedsEvidence() {
        var leap = leaps.active();
        long outcome = leaps.find(leap).outcomes().get(0).id();

        assertThatThrownBy(() -> lead.does(() -> parts.reportOutcome(
                        new ReportOutcome(leap, leaps.version(leap), outcome, 90, OutcomeStatus.ACHIEVED, "Done", ""))))
                .isInstanceOf(RuleViolatedException.class);
        lead.does(() -> parts.reportOutcome(
                new ReportOutcome(leap, leaps.version(leap), outcome, 45, OutcomeStatus.SLIPPING, "Half", "")));

        assertThat(leaps.find(leap).outcomes().get(0).percent()).isEqualTo(50);
        assertThat(lead.asks(() -> register.reports(leap))).hasSize(1);
    }

    @Test
    void whoSignsUpTwiceMakesOneInterestAndIsThanked() {
        var key = UUID.randomUUID();

        var first = leaps.signedUp(key, "Green prescribing in the valley.");
        var again = leaps.signedUp(key, "Green prescribing in the valley.");

        assertThat(again).isEqualTo(first);
        assertThat(rows.texts("select occasion from telling where item = ?", first.value()))
                .containsExactly("INTEREST_RECEIVED");
        assertThatThrownBy(() -> leaps.signedUp(key, "Something else altogether."))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anInterestBecomesOrganisationPersonAndPartnershipWithoutRetyping() {
        var key = UUID.randomUUID();
        var leap = leaps.signedUp(key, "Green prescribing in the valley.");
        var interest = officer.asks(() -> interests.find(leap));

        officer.does(
                () -> interests.accept(new AcceptInterest(leap, interest.version(), "", "environmental_group", WORDS)));

        var taken = leaps.find(leap);
        assertThat(taken.status()).isEqualTo(PartnershipStatus.IN_DISCUSSION);
        assertThat(taken.summary().partner()).isEqualTo("Merrow Growers " + key);
        assertThat(taken.summary().purpose()).isEqualTo("Green prescribing in the valley.");
        assertThat(rows.texts("select occasion from telling where item = ? order by id", leap.value()))
                .containsExactly("INTEREST_RECEIVED", "INTEREST_ACCEPTED");
        assertThatThrownBy(
                        () -> officer.does(() -> interests.decline(new MovePartnership(leap, taken.version(), WORDS))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aDeclinedInterestIsAnsweredWithTheReason() {
        var leap = leaps.signedUp(UUID.randomUUID(), "Sell you a fleet of cars.");
        var interest = officer.asks(() -> interests.find(leap));

        officer.does(
                () -> interests.decline(new MovePartnership(leap, interest.version(), "We buy cars by tender only.")));

        assertThat(leaps.find(leap).status()).isEqualTo(PartnershipStatus.DECLINED);
        assertThat(rows.texts(
                        "select body from telling where item = ? and occasion = 'INTEREST_DECLINED'", leap.value()))
                .singleElement()
                .asString()
                .contains("We buy cars by tender only.");
    }

    @Test
    void onlyWhoLeadsEngagementChangesPartnershipsAndOthersReadThem() {
        var leap = leaps.begun("");

        assertThat(director.asks(() -> register.find(leap)).allowed()).isEmpty();
        assertThat(officer.asks(() -> register.find(leap)).allowed()).isEmpty();
        assertThatThrownBy(() -> officer.does(() -> service.pause(move(leap)))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> administrator.asks(() -> register.find(leap))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> visitor.asks(() -> register.page(PartnershipFilter.all(), PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPageOfTheProgrammeTakesThreeStatementsHoweverLongItIs() {
        for (int each = 0; each < 12; each++) leaps.begun("");

        var statements =
                log.during(() -> lead.asks(() -> register.page(PartnershipFilter.all(), PageRequest.first(10))));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aReviewIsAnnouncedOnceForEachDay() {
        var leap = leaps.active();
        lead.does(() -> service.startReview(leap, leaps.version(leap)));
        lead.does(() -> service.renew(new SetTerm(leap, leaps.version(leap), Leap.START, Leap.day(20), WORDS)));

        reminders.remind();
        post.untilNothingLeaves();
        reminders.remind();

        assertThat(rows.texts("select days from partnership_reminder where partnership_id = ?", number(leap)))
                .containsExactly("30");
        assertThat(steps(leap)).containsOnlyOnce("partnership.reviewDue");
        assertThat(rows.texts(
                        "select subject_line from outbox_mail where mail_key like ?",
                        "review-due/" + leap.value() + "/%/30"))
                .containsExactly("A partnership is to be reviewed: " + leap.value());
        assertThat(lead.asks(() -> register.page(new PartnershipFilter("", "", "", "", "soon"), PageRequest.first(50)))
                        .rows())
                .extracting(PartnershipSummary::reference)
                .contains(leap);
    }

    private static String number(PartnershipReference leap) {
        return Long.toString(leap.number());
    }

    private MovePartnership move(PartnershipReference leap) {
        return new MovePartnership(leap, leaps.version(leap), WORDS);
    }

    private java.util.List<String> steps(PartnershipReference leap) {
        return rows.texts("select action from audit_event where subject = ? order by id", leap.value());
    }
}
