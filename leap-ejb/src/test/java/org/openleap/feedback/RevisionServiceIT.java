package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.anonymous;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.Visitor;
import org.openleap.suggestion.Loop;

/** Joining items that say the same, and reading them again. */
class RevisionServiceIT extends InContainer {
    private static final String OCCASIONS =
            "select concat(occasion, ' ', subject) from telling where item = ? order by id";

    @EJB
    RevisionService service;

    @EJB
    ProposerService proposers;

    @EJB
    AnalysisService analysis;

    @EJB
    FeedbackRegister register;

    @EJB
    Officer officer;

    @EJB
    Visitor visitor;

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @Test
    void everybodyWhoSaidItHearsWhatBecomesOfIt() {
        var first = loop.submitted(byEmail()).reference();
        var second = joined(loop.submitted(byEmail()).reference(), first);
        var third = joined(loop.submitted(byEmail()).reference(), first);

        var suggestion = loop.adoptedOnceScreened(first);

        var adopted = "ADOPTED " + suggestion.value();
        assertThat(List.of(first, second, third))
                .allSatisfy(
                        item -> assertThat(rows.texts(OCCASIONS, item.value())).contains(adopted));
        assertThat(rows.texts(OCCASIONS, second.value())).contains("MERGED " + second.value());
    }

    @Test
    void whoFollowedAnItemFollowsItToTheNext() {
        var first = loop.submitted(byEmail()).reference();
        var second = loop.submitted(byEmail()).reference();
        var third = loop.submitted(byEmail()).reference();
        loop.screened(first);
        joined(second, first);
        loop.screened(third);

        join(first, third);

        assertThat(find(second).head()).isEqualTo(third);
        assertThat(find(first).head()).isEqualTo(third);
    }

    @Test
    void anItemIsNotJoinedWithItselfNorWithOneThatHasEnded() {
        var item = loop.submitted(anonymous()).reference();
        var ended = loop.submitted(anonymous()).reference();
        loop.screened(item);
        loop.inAnalysis(ended);
        officer.does(() -> analysis.findNoSuggestion(
                new ConcludeAnalysis(ended, register.find(ended).version(), List.of("parking"), "")));

        assertThatThrownBy(() -> join(item, item)).hasFieldOrPropertyWithValue("code", FeedbackProblem.SAME_ITEM);
        assertThatThrownBy(() -> join(item, ended))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.TARGET_NOT_OPEN);
    }

    @Test
    void whenTheFirstTakesItsWordsBackTheNextIsReadInItsPlace() {
        var first = loop.submitted(byEmail());
        var second = loop.submitted(byEmail()).reference();
        var third = loop.submitted(byEmail()).reference();
        loop.screened(first.reference());
        joined(second, first.reference());
        joined(third, first.reference());

        visitor.does(
                () -> proposers.withdraw(new WithdrawFeedback(first.reference().value(), first.phrase(), false)));

        assertThat(find(second).summary().status()).isEqualTo(FeedbackStatus.IN_ANALYSIS);
        assertThat(find(third).head()).isEqualTo(second);
    }

    @Test
    void staffHaveAnItemReadAgainAndItsProposerIsTold() {
        var item = loop.submitted(byEmail()).reference();
        loop.found(item);

        officer.does(() ->
                service.readAgain(new ReadAgain(item, register.find(item).version(), "Something was overlooked.")));

        assertThat(find(item).summary().status()).isEqualTo(FeedbackStatus.IN_ANALYSIS);
        assertThat(rows.texts(OCCASIONS, item.value())).contains("READING_AGAIN " + item.value());
        assertThat(find(item).notes()).extracting(FeedbackNote::text).contains("Something was overlooked.");
    }

    private FeedbackReference joined(FeedbackReference item, FeedbackReference target) {
        if (!find(target).summary().screened()) loop.screened(target);
        loop.screened(item);
        join(item, target);
        return item;
    }

    private void join(FeedbackReference item, FeedbackReference target) {
        officer.does(
                () -> service.merge(new MergeFeedback(item, register.find(item).version(), target)));
    }

    private FeedbackDetail find(FeedbackReference item) {
        return officer.asks(() -> register.find(item));
    }
}
