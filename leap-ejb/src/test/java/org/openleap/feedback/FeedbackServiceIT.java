package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.anonymous;
import static org.openleap.harness.Submissions.byEmail;
import static org.openleap.harness.Submissions.withKey;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Rows;
import org.openleap.harness.Visitor;
import org.openleap.shared.error.ConflictException;

class FeedbackServiceIT extends InContainer {
    private static final String ITEMS = "select count(*) from feedback_item where reference = ?";
    private static final String TELLINGS = "select occasion from telling where item = ?";

    @EJB
    FeedbackService service;

    @EJB
    Visitor visitor;

    @Inject
    Rows rows;

    @Test
    void aSubmissionIsOneItemWithAReceipt() {
        var receipt = visitor.asks(() -> service.submit(anonymous()));

        assertThat(rows.count(ITEMS, receipt.reference().value())).isEqualTo(1);
        assertThat(receipt.phrase().split("[ -]")).hasSize(4);
    }

    @Test
    void sendingTwiceGivesTheSameReceiptAndOneItem() {
        var command = anonymous();
        var before = rows.count("select count(*) from feedback_item");

        var first = visitor.asks(() -> service.submit(command));
        var second = visitor.asks(() -> service.submit(command));

        assertThat(second).isEqualTo(first);
        assertThat(second.phrase()).isEqualTo(first.phrase());
        assertThat(rows.count("select count(*) from feedback_item")).isEqualTo(before + 1);
    }

    @Test
    void aKeyServesOneSetOfWordsOnly() {
        var key = UUID.randomUUID();
        visitor.asks(() -> service.submit(withKey(key, "Thank you for the tea.")));

        assertThatThrownBy(() -> visitor.asks(() -> service.submit(withKey(key, "Thank you for nothing."))))
                .isInstanceOf(ConflictException.class)
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.KEY_USED_FOR_OTHER_WORDS);
    }

    @Test
    void nothingIsKeptOfASubmissionWithoutWords() {
        var before = rows.count("select count(*) from feedback_item");

        assertThatThrownBy(() -> visitor.asks(() -> service.submit(withKey(UUID.randomUUID(), " "))))
                .hasRootCauseInstanceOf(ConstraintViolationException.class);
        assertThat(rows.count("select count(*) from feedback_item")).isEqualTo(before);
    }

    @Test
    void whoLeavesAnAddressIsOwedAnAcknowledgement() {
        var receipt = visitor.asks(() -> service.submit(byEmail()));

        assertThat(rows.texts(TELLINGS, receipt.reference().value())).containsExactly("RECEIVED");
    }

    @Test
    void whoLeavesNoAddressHasReadItOnTheScreen() {
        var receipt = visitor.asks(() -> service.submit(anonymous()));

        assertThat(rows.texts(TELLINGS, receipt.reference().value())).isEmpty();
    }

    @Test
    void everySubmissionIsInTheTrail() {
        var receipt = visitor.asks(() -> service.submit(anonymous()));

        var trail = "select concat(action, ' by ', actor) from audit_event where subject = ?";
        assertThat(rows.texts(trail, receipt.reference().value())).containsExactly("feedback.received by public");
    }
}
