package org.openleap.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.anonymous;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.harness.Director;
import org.openleap.harness.InContainer;
import org.openleap.harness.LayReviewer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.SecondLead;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;

/** The one loop, from what somebody said to their being told, through the real services. */
class LoopIT extends InContainer {
    @Inject
    Loop loop;

    @Inject
    Counters counters;

    @Inject
    Rows rows;

    @EJB
    SuggestionService suggestions;

    @EJB
    SuggestionRegister register;

    @EJB
    FeedbackRegister items;

    @EJB
    Tracking tracking;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    Officer officer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Director director;

    @EJB
    LayReviewer layReviewer;

    @EJB
    Visitor visitor;

    @Test
    void everyStepIsToldUntilTheLoopIsClosed() {
        var item = loop.submitted(byEmail()).reference();
        var suggestion = loop.shownAsDone(item);

        layReviewer.does(() -> suggestions.confirmCompletion(asLayReviewer(suggestion)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(rows.texts("select occasion from telling where item = ? order by id", item.value()))
                .containsExactly(
                        "RECEIVED", "SUGGESTIONS_HEARD", "UNDER_CONSIDERATION", "ADOPTED", "STARTED", "COMPLETED");
        Patience.until(() -> "CLOSED".equals(loopStatus(item)));
        assertThat(rows.texts("select distinct concat(status, grade) from telling where item = ?", item.value()))
                .containsExactly("DELIVEREDB");
    }

    @Test
    void theProposerReadsTheStoryAndHasBeenToldByReadingIt() {
        var receipt = loop.submitted(byEmail());
        loop.adopted(receipt.reference());

        var story =
                visitor.asks(() -> tracking.track(receipt.reference().value().toLowerCase(), receipt.phrase()));

        assertThat(story.steps()).extracting(TrackedStep::kind).contains("received", "adopted");
        assertThat(rows.texts(
                        "select distinct grade from telling where item = ?",
                        receipt.reference().value()))
                .containsExactly("A");
    }

    @Test
    void theCountersOfAnItemEqualItsRows() {
        var withOne = loop.submitted(byEmail()).reference();
        loop.adopted(withOne);
        var withTwo = loop.submitted(anonymous()).reference();
        loop.inAnalysis(withTwo);
        loop.marked(withTwo);
        var second = loop.marked(withTwo);
        officer.does(() -> suggestions.unmark(second, loop.version(second)));

        assertThat(counters.agree(withOne)).isTrue();
        assertThat(counters.agree(withTwo)).isTrue();
    }

    @Test
    void aRejectionStandsOnlyWhenALeadAgrees() {
        var item = loop.submitted(anonymous()).reference();
        var suggestion = loop.rejectedByOwner(item);
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.REJECTION_PROPOSED);

        lead.does(() -> suggestions.countersign(loop.agreement(suggestion)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.REJECTED);
        assertThat(loopStatus(item)).isEqualTo("AWAITING_TELLING");
    }

    @Test
    void nobodyDecidesBeforeTheItemIsRead() {
        var item = loop.submitted(anonymous()).reference();
        loop.inAnalysis(item);
        var suggestion = loop.marked(item);
        assertThat(loop.as(officer, suggestion).allowed()).doesNotContain(SuggestionAction.ASSIGN);

        var early = new AssignSuggestion(suggestion, loop.version(suggestion), serviceLead.id());
        assertThatThrownBy(() -> officer.does(() -> suggestions.assign(early)))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.ITEM_STILL_IN_ANALYSIS);

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.IDENTIFIED);
        loop.concluded(item);
        assertThat(loop.as(officer, suggestion).allowed()).contains(SuggestionAction.ASSIGN);
    }

    @Test
    void onlyTheOwnerDecides() {
        var item = loop.submitted(anonymous()).reference();
        var suggestion = loop.found(item);
        lead.does(
                () -> suggestions.assign(new AssignSuggestion(suggestion, loop.version(suggestion), serviceLead.id())));

        assertThatThrownBy(() -> lead.does(() -> suggestions.adopt(loop.adoption(suggestion, 1))))
                .isInstanceOf(AccessRefusedException.class)
                .hasFieldOrPropertyWithValue("code", SuggestionProblem.NOT_YOURS);
    }

    @Test
    void anAdoptionAboveTheThresholdWaitsForADirector() {
        var suggestion = loop.assigned(loop.submitted(anonymous()).reference());
        serviceLead.does(() -> suggestions.adopt(loop.adoption(suggestion, 10_001)));
        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.ADOPTION_PROPOSED);

        assertThatThrownBy(() -> secondLead.does(() -> suggestions.countersign(loop.agreement(suggestion))))
                .isInstanceOf(AccessRefusedException.class);
        director.does(() -> suggestions.countersign(loop.agreement(suggestion)));

        assertThat(loop.status(suggestion)).isEqualTo(SuggestionStatus.ADOPTED);
    }

    @Test
    void aStaleEditIsToldWhoWasFaster() {
        var suggestion = loop.assigned(loop.submitted(anonymous()).reference());
        var seen = loop.adoption(suggestion, 1);
        officer.does(
                () -> suggestions.assign(new AssignSuggestion(suggestion, loop.version(suggestion), serviceLead.id())));

        assertThatThrownBy(() -> serviceLead.does(() -> suggestions.adopt(seen)))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.code()).isEqualTo(SharedProblem.CHANGED_MEANWHILE);
                    assertThat(conflict.arguments())
                            .startsWith(officer.caller().name())
                            .endsWith("suggestion.assigned");
                });
    }

    @Test
    void nobodyOutsideTheTeamSeesAnItemBeforeItIsScreened() {
        var item = loop.submitted(anonymous()).reference();

        assertThatThrownBy(() -> serviceLead.asks(() -> items.find(item)))
                .isInstanceOf(NotFoundException.class)
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.UNKNOWN_ITEM);
        assertThatThrownBy(() -> director.asks(() -> items.find(item))).isInstanceOf(NotFoundException.class);
        assertThat(director.asks(() -> items.page(FeedbackFilter.all(), PageRequest.first(200)))
                        .rows())
                .noneMatch(row -> row.reference().equals(item));
    }

    @Test
    void theLayReviewerNeverReadsTheProposersOwnWords() {
        var suggestion = loop.shownAsDone(loop.submitted(anonymous()).reference());

        var seen = layReviewer.asks(() -> register.find(suggestion));

        assertThat(seen.quote()).isEmpty();
        assertThat(seen.evidence()).isNotEmpty();
        assertThat(seen.allowed()).containsExactly(SuggestionAction.CONFIRM);
    }

    private SecondOpinion asLayReviewer(SuggestionReference suggestion) {
        return new SecondOpinion(suggestion, loop.as(layReviewer, suggestion).version(), true, "");
    }

    private String loopStatus(FeedbackReference item) {
        return rows.texts("select loop_status from feedback_item where reference = ?", item.value())
                .get(0);
    }
}
