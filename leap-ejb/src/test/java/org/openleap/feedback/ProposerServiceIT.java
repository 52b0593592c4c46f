package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openleap.harness.Submissions.anonymous;
import static org.openleap.harness.Submissions.byEmail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Visitor;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.Loop;

/** What people do about their own item, without an account. */
class ProposerServiceIT extends InContainer {
    private static final String ROUTE = "select concat(p.route, '/', p.name, '/', p.address) from proposer p"
            + " join feedback_item i on i.id = p.item_id where i.reference = ?";

    private static final String NEW_WORDS = "select concat(status, '/', body) from outbox_mail"
            + " where subject_line = concat('Your new 4 words for ', ?)";

    @EJB
    ProposerService service;

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
    void theWrongPhraseDoesNothing() {
        var receipt = loop.submitted(byEmail());
        var command = new WithdrawFeedback(receipt.reference().value(), "amber kite seven rivers", false);

        assertThatThrownBy(() -> visitor.does(() -> service.withdraw(command)))
                .isInstanceOf(NotFoundException.class)
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.WRONG_PHRASE);
        assertThat(status(receipt)).isEqualTo(FeedbackStatus.RECEIVED);
    }

    @Test
    void whoLostTheWordsGetsOthersOnceADayAndLeapForgetsThem() {
        var receipt = loop.submitted(byEmail());
        var item = receipt.reference().value();

        visitor.does(() -> service.renewPhrase(item.toLowerCase(Locale.ROOT)));
        visitor.does(() -> service.renewPhrase(item));

        assertThat(rows.texts(NEW_WORDS, item)).hasSize(1);
        Patience.until(() -> rows.texts(NEW_WORDS, item).equals(List.of("SENT/")));
        assertThat(rows.texts("select action from audit_event where subject = ?", item))
                .contains("feedback.phraseRenewed");
        assertThat(visitor.asks(() -> service.find(item, receipt.phrase())).reference())
                .isEqualTo(receipt.reference());
    }

    @Test
    void nothingIsSentToWhoGaveNoAddressAndNobodyLearnsThat() {
        var item = loop.submitted(anonymous()).reference().value();

        visitor.does(() -> service.renewPhrase(item));
        visitor.does(() -> service.renewPhrase("no reference"));

        assertThat(rows.texts(NEW_WORDS, item)).isEmpty();
    }

    @Test
    void whoTakesTheirWordsBackIsToldOnceMoreAndThenForgotten() {
        var receipt = loop.submitted(byEmail());
        loop.screened(receipt.reference());

        withdraw(receipt);

        var item = receipt.reference().value();
        assertThat(status(receipt)).isEqualTo(FeedbackStatus.WITHDRAWN);
        assertThat(rows.texts(ROUTE, item)).containsExactly("NONE//");
        assertThat(rows.texts("select concat(occasion, ' ', route) from telling where item = ? order by id", item))
                .contains("WITHDRAWN EMAIL");
    }

    @Test
    void wordsThatNobodyHasSeenAreLookedAtBeforeTheyAreTakenBack() {
        var receipt = loop.submitted(byEmail());

        withdraw(receipt);

        assertThat(status(receipt)).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(visitor.asks(() -> service.find(receipt.reference().value(), receipt.phrase()))
                        .withdrawalAsked())
                .isTrue();
        loop.screened(receipt.reference());
        assertThat(status(receipt)).isEqualTo(FeedbackStatus.WITHDRAWN);
        assertThat(rows.texts(ROUTE, receipt.reference().value())).containsExactly("NONE//");
    }

    @Test
    void nobodyTakesTheirWordsBackTwice() {
        var receipt = loop.submitted(anonymous());
        withdraw(receipt);

        assertThatThrownBy(() -> withdraw(receipt))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.ALREADY_WITHDRAWN);
    }

    @Test
    void whoAskedForSomethingAndWasNotHeardIsReadAgain() {
        var receipt = loop.submitted(byEmail());
        nothingFoundIn(receipt.reference());

        visitor.does(() -> service.sayMore(more(receipt)));

        var item = officer.asks(() -> register.find(receipt.reference()));
        assertThat(item.summary().status()).isEqualTo(FeedbackStatus.IN_ANALYSIS);
        assertThat(item.notes())
                .extracting(FeedbackNote::kind, FeedbackNote::text)
                .containsExactly(tuple(ReplyKind.ASKED_FOR_SOMETHING, "I did ask for dimmer lights."));
    }

    @Test
    void readingAgainHasAnEnd() {
        var receipt = loop.submitted(anonymous());
        nothingFoundIn(receipt.reference());
        for (int times = 0; times < 5; times++) {
            visitor.does(() -> service.sayMore(more(receipt)));
            conclude(receipt.reference());
        }

        assertThatThrownBy(() -> visitor.does(() -> service.sayMore(more(receipt))))
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.TOO_MANY_REPLIES);
    }

    private void withdraw(Receipt receipt) {
        visitor.does(
                () -> service.withdraw(new WithdrawFeedback(receipt.reference().value(), receipt.phrase(), false)));
    }

    private static SayMore more(Receipt receipt) {
        return new SayMore(
                receipt.reference().value(),
                receipt.phrase(),
                ReplyKind.ASKED_FOR_SOMETHING,
                "I did ask for dimmer lights.");
    }

    private void nothingFoundIn(FeedbackReference item) {
        loop.inAnalysis(item);
        conclude(item);
    }

    private void conclude(FeedbackReference item) {
        officer.does(() -> analysis.findNoSuggestion(
                new ConcludeAnalysis(item, register.find(item).version(), List.of("parking"), "")));
    }

    private FeedbackStatus status(Receipt receipt) {
        return officer.asks(() -> register.find(receipt.reference())).summary().status();
    }
}
