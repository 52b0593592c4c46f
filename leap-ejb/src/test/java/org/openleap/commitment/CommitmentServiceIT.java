package org.openleap.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.commitment.Alliance.TODAY;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.commitment.internal.CommitmentClock;
import org.openleap.harness.Actor;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Partner;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** What both sides promise each other, through the real services and on the real database. */
class CommitmentServiceIT extends InContainer {
    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    Alliance alliance;

    @Inject
    Rows rows;

    @EJB
    CommitmentService commitments;

    @EJB
    CommitmentRegister ledger;

    @EJB
    ActivityService activities;

    @EJB
    ActivityRegister activityList;

    @EJB
    CommitmentClock clock;

    @EJB
    Lead lead;

    @EJB
    Officer officer;

    @EJB
    Director director;

    @EJB
    ServiceLead serviceLead;

    @EJB
    MoorPartner moor;

    @EJB
    CoastPartner coast;

    @EJB
    Partner nobodys;

    @Test
    void anActivityMakesDueWhatEachPartnerInForceWasPromised() {
        var active = alliance.active(MoorPartner.ORGANISATION);
        alliance.promise(active);
        var talking = alliance.documented(MoorPartner.ORGANISATION);
        alliance.promise(talking);

        var campaign = officer.asks(() -> activities.plan(campaign("", TODAY.plusDays(30))));

        var raised = officer.asks(() -> activityList.find(campaign)).raised();
        assertThat(raised)
                .filteredOn(each -> each.partnership().equals(active))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.due()).isEqualTo(TODAY.plusDays(16));
                    assertThat(each.by()).isEqualTo(Side.TRUST);
                    assertThat(each.status()).isEqualTo(CommitmentStatus.DUE);
                });
        assertThat(raised).noneMatch(each -> each.partnership().equals(talking));
        assertThat(rows.count(
                        "select count(*) from audit_event where action = 'activity.planned' and subject = ?",
                        campaign.value()))
                .isEqualTo(1);
    }

    @Test
    void nothingIsRaisedTwiceAndALatePartnerCatchesUp() {
        var late = alliance.documented(MoorPartner.ORGANISATION);
        var campaign = officer.asks(() -> activities.plan(campaign("", TODAY.plusDays(60))));
        alliance.promise(late);
        assertThat(raisedBy(campaign, late)).isEmpty();

        alliance.activate(late);
        assertThat(raisedBy(campaign, late)).hasSize(1);
        alliance.promise(late);

        assertThat(raisedBy(campaign, late)).hasSize(1);
    }

    @Test
    void aPartnersOwnActivityMakesItsPromiseDueAndNobodyElses() {
        var moors = alliance.active(MoorPartner.ORGANISATION);
        alliance.promise(moors);
        var coasts = alliance.active(CoastPartner.ORGANISATION);
        alliance.promise(coasts);

        var own = moor.asks(() -> activities.plan(campaign(MoorPartner.ORGANISATION, TODAY.plusDays(30))));

        assertThat(raisedBy(own, moors)).singleElement().satisfies(each -> {
            assertThat(each.by()).isEqualTo(Side.PARTNER);
            assertThat(each.due()).isEqualTo(TODAY.plusDays(23));
        });
        assertThat(raisedBy(own, coasts)).isEmpty();
        assertThatThrownBy(() -> coast.asks(() -> activityList.find(own))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> coast.asks(() -> activities.plan(campaign(MoorPartner.ORGANISATION, TODAY.plusDays(30)))))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void aPromiseIsKeptDisputedAndSettledAndTheScoreMoves() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        var room = made(lead, partnership, Side.TRUST);
        officer.does(() -> commitments.keep(new KeepCommitment(room, version(room), "Booked, see the letter", TODAY)));
        assertThat(score(partnership).trust()).isEqualTo(new CommitmentScore(1, 1));

        moor.does(() -> commitments.dispute(new DisputeCommitment(room, version(room), "The room was locked")));
        assertThat(score(partnership).trust()).isEqualTo(new CommitmentScore(0, 1));
        assertThatThrownBy(() -> officer.does(() -> commitments.settle(settled(room, true))))
                .isInstanceOf(AccessRefusedException.class)
                .hasFieldOrPropertyWithValue("code", CommitmentProblem.NOT_YOURS);
        lead.does(() -> commitments.settle(settled(room, true)));

        assertThat(score(partnership).trust()).isEqualTo(new CommitmentScore(1, 1));
        assertThat(moor.asks(() -> ledger.find(room)).settlement()).isEqualTo("We asked the porter");
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", room.value()))
                .containsExactly("commitment.made", "commitment.kept", "commitment.disputed", "commitment.settledKept");
    }

    @Test
    void oneSideAsksAndTheOtherLetsGo() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        var report = made(moor, partnership, Side.PARTNER);
        moor.does(() -> commitments.askWaiver(new AskWaiver(report, version(report), "Our writer is ill")));
        assertThatThrownBy(() ->
                        moor.does(() -> commitments.answerWaiver(new AnswerWaiver(report, version(report), true, ""))))
                .isInstanceOf(AccessRefusedException.class);

        officer.does(() -> commitments.answerWaiver(new AnswerWaiver(report, version(report), true, "Get well")));

        assertThat(moor.asks(() -> ledger.find(report)).summary().status()).isEqualTo(CommitmentStatus.WAIVED);
        assertThat(score(partnership)).isEqualTo(MutualScore.NONE);
    }

    @Test
    void whatNobodyShowsIsMissedAfterTheDaysOfGraceAndNotBefore() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        var late = made(lead, partnership, Side.TRUST);
        var later = made(lead, partnership, Side.TRUST);
        setDue(late, TODAY.minusDays(7));
        setDue(later, TODAY.minusDays(8));

        clock.miss();

        assertThat(status(late)).isEqualTo(CommitmentStatus.DUE);
        assertThat(status(later)).isEqualTo(CommitmentStatus.MISSED);
        assertThat(score(partnership).trust()).isEqualTo(new CommitmentScore(0, 2));
        assertThat(lead.asks(() -> ledger.page(new CommitmentFilter(false, partnership.value(), "", "", "late"), ALL))
                        .rows())
                .extracting(CommitmentSummary::reference)
                .containsExactly(late);
    }

    @Test
    void nobodySeesOrTouchesWhatIsBetweenOthers() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        var room = made(lead, partnership, Side.TRUST);

        for (var stranger : List.<Actor>of(coast, nobodys)) {
            assertThatThrownBy(() -> stranger.asks(() -> ledger.find(room))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> stranger.asks(() -> ledger.score(partnership)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> stranger.asks(() -> ledger.promises(partnership)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> stranger.asks(() -> ledger.ofPartnership(partnership, 9)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            stranger.does(() -> commitments.dispute(new DisputeCommitment(room, 1, "It was not so"))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> made(stranger, partnership, Side.PARTNER)).isInstanceOf(NotFoundException.class);
            assertThat(openOf(stranger).rows())
                    .noneMatch(row -> row.partnership().equals(partnership));
        }
        assertThat(openOf(moor).rows()).anyMatch(row -> row.reference().equals(room));
    }

    @Test
    void eachRoleDoesItsOwn() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        var room = made(lead, partnership, Side.TRUST);

        assertThat(director.asks(() -> ledger.find(room)).allowed()).isEmpty();
        assertThatThrownBy(() -> director.does(() -> commitments.keep(kept(room))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> serviceLead.asks(() -> ledger.find(room))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> moor.does(() -> commitments.keep(kept(room))))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> made(moor, partnership, Side.TRUST)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> moor.does(() ->
                        commitments.agree(new AgreePromises(partnership, 0, List.of(Alliance.cell(Side.TRUST, 1))))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aStepThatComesTooLateIsRefused() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        alliance.promise(partnership);
        var room = made(lead, partnership, Side.TRUST);
        var seen = kept(room);
        moor.does(() -> commitments.askWaiver(new AskWaiver(room, version(room), "We need no room")));

        assertThatThrownBy(() -> officer.does(() -> commitments.keep(seen))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> lead.does(() ->
                        commitments.agree(new AgreePromises(partnership, 99, List.of(Alliance.cell(Side.TRUST, 1))))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void nonsenseIsRefused() {
        var partnership = alliance.active(MoorPartner.ORGANISATION);
        var room = made(lead, partnership, Side.TRUST);

        assertThatThrownBy(() -> officer.does(() -> commitments.keep(
                        new KeepCommitment(room, version(room), "Tomorrow it is done", TODAY.plusDays(1)))))
                .isInstanceOf(RuleViolatedException.class);
        assertThatThrownBy(() -> officer.asks(() -> activities.plan(campaign("nobody-at-all", TODAY))))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", CommitmentProblem.NOT_A_PARTNER);
        assertThatThrownBy(() -> officer.asks(() -> ledger.find(new CommitmentReference(99_999_999))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLedgerIsPagedByItsKeyWithoutGapsOrTwins() {
        var partnership = alliance.active(CoastPartner.ORGANISATION);
        for (int day = 0; day < 5; day++) made(lead, partnership, Side.TRUST);
        var filter = new CommitmentFilter(false, partnership.value(), "", "", "");

        var first = lead.asks(() -> ledger.page(filter, PageRequest.first(3)));
        var second = lead.asks(() -> ledger.page(filter, new PageRequest(3, first.nextCursor())));

        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.hasNext()).isFalse();
    }

    private CommitmentReference made(Actor who, PartnershipReference partnership, Side by) {
        return who.asks(() -> commitments.make(new MakeCommitment(partnership, by, "Room and drinks", "", TODAY)));
    }

    private List<CommitmentSummary> raisedBy(ActivityReference activity, PartnershipReference partnership) {
        return officer.asks(() -> activityList.find(activity)).raised().stream()
                .filter(each -> each.partnership().equals(partnership))
                .toList();
    }

    private Page<CommitmentSummary> openOf(Actor who) {
        return who.asks(() -> ledger.page(CommitmentFilter.open(), ALL));
    }

    private long version(CommitmentReference reference) {
        return Long.parseLong(
                rows.texts("select version from commitment where id = ?", Long.toString(reference.number()))
                        .get(0));
    }

    private CommitmentStatus status(CommitmentReference reference) {
        return lead.asks(() -> ledger.find(reference)).summary().status();
    }

    private MutualScore score(PartnershipReference partnership) {
        return lead.asks(() -> ledger.score(partnership));
    }

    private KeepCommitment kept(CommitmentReference reference) {
        return new KeepCommitment(reference, version(reference), "See the letter", TODAY);
    }

    private SettleDispute settled(CommitmentReference reference, boolean kept) {
        return new SettleDispute(reference, version(reference), kept, "We asked the porter");
    }

    private void setDue(CommitmentReference reference, LocalDate day) {
        rows.arrange("update commitment set due = '" + day + "' where id = " + reference.number());
    }

    private static PlanActivity campaign(String organisation, LocalDate starts) {
        return new PlanActivity(
                ActivityKind.CAMPAIGN,
                "Talk it through",
                "Posters and a phone line",
                starts,
                organisation,
                Set.of("service_users_carers_families"),
                "https://example.org/talk",
                List.of());
    }
}
