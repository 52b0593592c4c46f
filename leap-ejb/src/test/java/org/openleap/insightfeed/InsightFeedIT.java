package org.openleap.insightfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.ListPlans;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.insightfeed.internal.FeedTimer;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;

/** The feed with the real register, the real chain, and a store that is a server of its own. */
class InsightFeedIT extends InContainer {
    /** The feed looks at what this test makes and at nothing that was there before. */
    private static final String FROM_NOW =
            "update leap.insight_feed f, leap.audit_head h set f.position = h.position where f.id = 1 and h.id = 1";

    private static final String RECEIPT = "select receipt from insight_record where subject = ? and status = ?";

    @Inject
    Loop loop;

    @Inject
    FeedTimer feed;

    @EJB
    InsightFeedDesk desk;

    @EJB
    Guardian guardian;

    @Inject
    Rows rows;

    @Inject
    ListPlans plans;

    private SmallStore store;

    @BeforeEach
    void open() throws IOException {
        store = new SmallStore();
        rows.arrange("delete from leap.insight_record");
        rows.arrange(FROM_NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasScreenedAndDecidedGoesAsCodesAndItsReceiptIsKept() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        var suggestion = loop.adopted(item);
        until(suggestion.value(), FeedStatus.ACCEPTED);

        assertThat(store.about(item.value()))
                .contains("\"status\":\"HAS_SUGGESTIONS\"", "\"kind\":\"ITEM\"")
                .doesNotContain("words");
        assertThat(store.about(suggestion.value())).contains("\"stage\":\"AGREED\"", "\"decidedOn\":");
        assertThat(rows.texts(RECEIPT, item.value(), "ACCEPTED"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("S-");
    }

    @Test
    void whatNobodyHasScreenedDoesNotGo() {
        var unread = loop.submitted(Submissions.anonymous()).reference();
        var read = loop.submitted(Submissions.anonymous()).reference();
        loop.inAnalysis(read);
        until(read.value(), FeedStatus.ACCEPTED);

        assertThat(store.about(unread.value())).isEmpty();
        assertThat(rows.texts(RECEIPT, unread.value(), "WAITING")).isEmpty();
    }

    @Test
    void whatTheStoreDoesNotWantIsShownAndSentAgainWhenSomebodySaysSo() {
        store.answer(422);
        var item = analysed();
        until(item.value(), FeedStatus.REFUSED);
        assertThat(guardian.asks(() -> desk.page(FeedStatus.REFUSED, PageRequest.first(200)))
                        .rows())
                .anySatisfy(row -> {
                    assertThat(row.subject()).isEqualTo(item.value());
                    assertThat(row.problem()).isEqualTo("status 422");
                });

        store.answer(201);
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThat(guardian.asks(() -> desk.replay(today.minusDays(1)))).isPositive();
        until(item.value(), FeedStatus.ACCEPTED);
        assertThatThrownBy(() -> guardian.does(() -> desk.replay(today.plusDays(2))))
                .isInstanceOf(RuleViolatedException.class);
    }

    @Test
    void whatAStoreThatIsAwayDidNotTakeWaits() {
        store.answer(503);
        var item = analysed();
        until(() -> rows.count("select count(*) from insight_record where problem = 'status 503'") == 1);

        assertThat(rows.texts(RECEIPT, item.value(), "WAITING")).hasSize(1);
    }

    @Test
    void whatIsNotHeardAnyMoreIsDropped() {
        var before = rows.count("select position from insight_feed");
        var item = analysed();
        until(item.value(), FeedStatus.ACCEPTED);

        rows.arrange("update leap.feedback_item set status = 'HELD' where reference = '" + item.value() + "'");
        rows.arrange("update leap.insight_feed set position = " + before + " where id = 1");

        until(() -> store.about(item.value()).contains("\"withdrawn\":true"));
        assertThat(store.about(item.value())).doesNotContain("status");
    }

    @Test
    void theListIsReadInTheOrderOfAnIndex() {
        plans.assertUnsorted(guardian, () -> desk.page(FeedStatus.WAITING, PageRequest.first(25)));
    }

    private FeedbackReference analysed() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        loop.inAnalysis(item);
        return item;
    }

    private void until(String subject, FeedStatus status) {
        until(() -> !rows.texts(RECEIPT, subject, status.name()).isEmpty());
    }

    /** An event has its place in the chain a second or so after it happened. */
    private void until(BooleanSupplier holds) {
        Patience.until(() -> {
            feed.round(store.destination());
            return holds.getAsBoolean();
        });
    }
}
