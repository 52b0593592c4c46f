package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Submissions.byEmail;
import static org.openleap.harness.Submissions.withKey;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.Loop;

/** The first look of a person, through the services and the database. */
class ScreeningServiceIT extends InContainer {
    private static final String OCCASIONS = "select occasion from telling where item = ? order by id";

    @EJB
    ScreeningService service;

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
    void aWordOfTheSafetyListBringsAnItemToTheTopAndHoldsIt() {
        var words = "My neighbour took an overdose after the clinic sent her home.";
        var item = loop.submitted(withKey(UUID.randomUUID(), words)).reference();

        assertThat(find(item).summary().status()).isEqualTo(FeedbackStatus.HELD);
        assertThat(find(item).firstLook().hotWords()).containsExactly("overdose");
        assertThat(queue(FirstLookLane.NOW)).contains(item.value());
        assertThat(queue(FirstLookLane.NEXT)).doesNotContain(item.value());
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", item.value()))
                .containsExactlyInAnyOrder("feedback.received", "feedback.raised");
        assertThat(rows.texts(OCCASIONS, item.value())).doesNotContain("HELD");
    }

    @Test
    void everythingElseWaitsInItsOrderUntilSomebodyHasLooked() {
        var item = loop.submitted(byEmail()).reference();
        assertThat(queue(FirstLookLane.NEXT)).contains(item.value());

        loop.screened(item);

        assertThat(queue(FirstLookLane.NEXT)).doesNotContain(item.value());
    }

    @Test
    void aRuleThatIsNotInTheListRefusesNothing() {
        var item = loop.submitted(byEmail()).reference();

        assertThatThrownBy(() -> officer.does(() ->
                        service.screen(ScreenFeedback.refuse(item, find(item).version(), "because", "Because."))))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", FeedbackProblem.UNKNOWN_CODE);
    }

    @Test
    void whatIsPassedOnCanComeBackAndItsProposerHearsBoth() {
        var item = loop.submitted(byEmail()).reference();
        var to = Handover.to(RedirectTarget.PALS, "PALS, 01632 960150", "She said yes.");
        officer.does(
                () -> service.screen(ScreenFeedback.redirect(item, find(item).version(), to, "It is a worry.")));
        officer.does(() -> service.follow(new FollowHandover(item, find(item).version(), "P-1", "")));

        officer.does(() -> service.takeBack(new TakeBack(item, find(item).version(), "They asked us to read it.")));

        assertThat(find(item).summary().status()).isEqualTo(FeedbackStatus.RECEIVED);
        assertThat(find(item).summary().screened()).isTrue();
        assertThat(find(item).handover().receiptNumber()).isEqualTo("P-1");
        assertThat(rows.texts(OCCASIONS, item.value())).containsExactly("RECEIVED", "REDIRECTED", "BACK_WITH_US");
    }

    /** Every page of the lane: other tests leave items there, too. */
    private List<String> queue(FirstLookLane lane) {
        var all = new ArrayList<String>();
        var next = PageRequest.first(200);
        for (boolean more = true; more; ) {
            var request = next;
            var page = officer.asks(() -> register.toLookAt(lane, request));
            page.rows().forEach(row -> all.add(row.summary().reference().value()));
            more = page.hasNext();
            if (more) next = new PageRequest(200, page.nextCursor());
        }
        return all;
    }

    private FeedbackDetail find(FeedbackReference item) {
        return officer.asks(() -> register.find(item));
    }
}
