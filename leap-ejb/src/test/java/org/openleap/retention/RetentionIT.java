package org.openleap.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.Holds;
import org.openleap.privacy.LiftHold;
import org.openleap.privacy.PlaceHold;
import org.openleap.retention.internal.DisposalWorker;
import org.openleap.shared.MovableClock;
import org.openleap.suggestion.Loop;
import org.openleap.suggestion.Tracking;

/** Domain.md 2.5: a job proposes, a person approves, a hold wins, a stub stays. */
class RetentionIT extends InContainer {
    /** Long enough for every class. */
    private static final Instant LONG_AGO = Instant.parse("2024-02-01T10:00:00Z");

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    Disposals disposals;

    @EJB
    RetentionClasses classes;

    @EJB
    DisposalWorker worker;

    @EJB
    Holds holds;

    @EJB
    AnalysisService analysis;

    @EJB
    FeedbackRegister items;

    @EJB
    Tracking tracking;

    @EJB
    Officer officer;

    @EJB
    Visitor visitor;

    @EJB
    Guardian guardian;

    /** What other tests left would be in the way, and there may be more of it than one disposal takes. */
    @BeforeEach
    void decideWhatWaits() {
        for (var waits = waiting(); !waits.isEmpty(); waits = waiting()) {
            waits.forEach(each -> guardian.does(() ->
                    disposals.refuse(new RefuseDisposal(each.id(), each.version(), "Left over from another test."))));
        }
    }

    private List<DisposalSummary> waiting() {
        guardian.does(() -> disposals.look());
        return guardian.asks(() -> disposals.all()).stream()
                .filter(each -> each.status() == DisposalStatus.PROPOSED)
                .toList();
    }

    @Test
    void whatIsOverIsProposedAndErasedOnceAPersonAgreed() {
        var item = closedWithoutSuggestion(LONG_AGO);
        var proposed = proposed(RetentionCode.FEEDBACK_NO_SUGGESTION);
        assertThat(references(proposed)).contains(item.value());
        assertThat(erased(item)).isEmpty();

        guardian.does(() -> disposals.approve(proposed.id(), proposed.version()));
        until(proposed.id(), DisposalStatus.DONE);

        assertThat(erased(item)).isEqualTo("PERSON");
        assertThat(rows.texts("select authority from erasure where record_key = ?", item.value()))
                .containsExactly("RETENTION");
        assertThat(rows.count("select count(*) from feedback_item where reference = ?", item.value()))
                .isEqualTo(1);
        guardian.does(() -> disposals.look());
        assertThat(waiting(RetentionCode.FEEDBACK_NO_SUGGESTION))
                .noneMatch(each -> references(each).contains(item.value()));
    }

    @Test
    void whatWasUsedLatelyStays() {
        var receipt = at(LONG_AGO, () -> loop.submitted(Submissions.anonymous()));
        conclude(receipt.reference(), LONG_AGO.plusSeconds(60));
        visitor.asks(() -> tracking.track(receipt.reference().value(), receipt.phrase()));

        guardian.does(() -> disposals.look());

        assertThat(waiting(RetentionCode.FEEDBACK_NO_SUGGESTION))
                .noneMatch(each -> references(each).contains(receipt.reference().value()));
    }

    @Test
    void aHoldIsPassedByAndWinsAlsoAfterSomebodyApproved() {
        var first = closedWithoutSuggestion(LONG_AGO);
        var second = closedWithoutSuggestion(LONG_AGO.plusSeconds(600));
        var held = hold(first);
        var proposed = proposed(RetentionCode.FEEDBACK_NO_SUGGESTION);
        assertThat(references(proposed)).contains(second.value()).doesNotContain(first.value());

        var late = hold(second);
        guardian.does(() -> disposals.approve(proposed.id(), proposed.version()));
        until(proposed.id(), DisposalStatus.DONE);

        assertThat(erased(second)).isEmpty();
        assertThat(guardian.asks(() -> disposals.find(proposed.id())).held()).isPositive();
        guardian.does(() -> holds.lift(new LiftHold(held, "The test is over, nobody asks.")));
        guardian.does(() -> holds.lift(new LiftHold(late, "The test is over, nobody asks.")));
    }

    @Test
    void whatSomebodyRefusedIsNotProposedAgainTheNextNight() {
        var item = closedWithoutSuggestion(LONG_AGO);
        var proposed = proposed(RetentionCode.FEEDBACK_NO_SUGGESTION);
        guardian.does(() -> disposals.refuse(
                new RefuseDisposal(proposed.id(), proposed.version(), "The annual report still needs it.")));

        guardian.does(() -> disposals.look());

        assertThat(waiting(RetentionCode.FEEDBACK_NO_SUGGESTION))
                .noneMatch(each -> references(each).contains(item.value()));
    }

    @Test
    void aPeriodIsChangedWithAReasonThatIsKept() {
        var before = period(RetentionCode.SURVEY_RETURN);
        guardian.does(() -> classes.change(new ChangeRetention(
                RetentionCode.SURVEY_RETURN,
                before.version(),
                before.months() + 12,
                "Agreed by the records committee.")));

        assertThat(period(RetentionCode.SURVEY_RETURN).months()).isEqualTo(before.months() + 12);
        assertThat(guardian.asks(() -> classes.history(RetentionCode.SURVEY_RETURN))
                        .get(0))
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo(before.months());
                    assertThat(change.reason()).isEqualTo("Agreed by the records committee.");
                    assertThat(change.by()).isEqualTo("Ingrid Guardian");
                });
        assertThatThrownBy(() -> guardian.does(() -> classes.change(new ChangeRetention(
                        RetentionCode.SURVEY_RETURN, before.version(), 6, "Somebody else was faster."))))
                .hasFieldOrPropertyWithValue("code", RetentionProblem.CHANGED_MEANWHILE);
    }

    private RetentionClass period(RetentionCode code) {
        return guardian.asks(() -> classes.all()).stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private FeedbackReference closedWithoutSuggestion(Instant when) {
        var item = at(when, () -> loop.submitted(Submissions.anonymous())).reference();
        conclude(item, when.plusSeconds(60));
        return item;
    }

    private void conclude(FeedbackReference item, Instant when) {
        at(when, () -> {
            loop.inAnalysis(item);
            officer.does(() -> analysis.findNoSuggestion(
                    new ConcludeAnalysis(item, items.find(item).version(), List.of("feeling_safe"), "")));
            return true;
        });
    }

    private long hold(FeedbackReference item) {
        return guardian.asks(() -> holds.place(new PlaceHold(
                HoldKind.INQUIRY,
                "Inquiry of a test",
                "Asked for by its chair.",
                "",
                "",
                item.value(),
                LocalDate.MIN,
                LocalDate.MAX)));
    }

    private DisposalSummary proposed(RetentionCode code) {
        guardian.does(() -> disposals.look());
        return waiting(code).get(0);
    }

    private List<DisposalSummary> waiting(RetentionCode code) {
        return guardian.asks(() -> disposals.all()).stream()
                .filter(each -> each.code() == code && each.status() == DisposalStatus.PROPOSED)
                .toList();
    }

    private List<String> references(DisposalSummary disposal) {
        return guardian.asks(() -> disposals.records(disposal.id())).stream()
                .map(each -> each.record().key())
                .toList();
    }

    private void until(long disposal, DisposalStatus status) {
        Patience.until(() -> {
            worker.round();
            return guardian.asks(() -> disposals.find(disposal)).status() == status;
        });
    }

    private String erased(FeedbackReference item) {
        return rows.texts("select erased from feedback_item where reference = ?", item.value())
                .get(0);
    }

    private static <V> V at(Instant when, Supplier<V> work) {
        return MovableClock.at(when, work);
    }
}
