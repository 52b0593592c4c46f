package org.openleap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.ServiceLead;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.RuleViolatedException;

/** Cards and links, through the services and the database. */
class CardServiceIT extends InContainer {
    @EJB
    CardService service;

    @EJB
    CardRegister register;

    @EJB
    WayInService ways;

    @EJB
    WayInRegister links;

    @EJB
    Officer officer;

    @EJB
    ServiceLead serviceLead;

    @EJB
    Visitor visitor;

    @Inject
    Rows rows;

    @Test
    void everyCardBecomesAnItemOfItsDayUntilTheyAddUp() {
        long session = opened(2);
        var first = officer.asks(() -> service.enter(card(session, UUID.randomUUID(), "The soup was cold.")));
        officer.does(() -> service.enter(card(session, UUID.randomUUID(), "A clock, please.")));

        assertThat(find(session).status()).isEqualTo(CardSessionStatus.COMPLETE);
        assertThat(rows.texts("select channel from feedback_item where reference = ?", first.value()))
                .containsExactly("comment_card");
        assertThat(rows.texts("select date(received_at) from feedback_item where reference = ?", first.value()))
                .containsExactly("2026-11-02");
        assertThat(rows.count("select count(*) from feedback_circumstances where origin = ?", "cards/" + session))
                .isEqualTo(2);
        assertThatThrownBy(() -> officer.does(() -> service.enter(card(session, UUID.randomUUID(), "One more."))))
                .hasFieldOrPropertyWithValue("code", IntakeProblem.ALL_CARDS_ENTERED);
    }

    @Test
    void aCardThatIsSentTwiceIsOneCard() {
        long session = opened(2);
        var key = UUID.randomUUID();

        var first = officer.asks(() -> service.enter(card(session, key, "The soup was cold.")));
        var again = officer.asks(() -> service.enter(card(session, key, "The soup was cold.")));

        assertThat(again).isEqualTo(first);
        assertThat(find(session).entered()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedLeavesNoItemBehind() {
        long session = opened(1);
        officer.does(() -> service.enter(card(session, UUID.randomUUID(), "The only one.")));
        var items = rows.count("select count(*) from feedback_item");

        assertThatThrownBy(() -> officer.does(() -> service.enter(card(session, UUID.randomUUID(), "Too many."))))
                .isInstanceOf(RuleViolatedException.class);
        assertThat(rows.count("select count(*) from feedback_item")).isEqualTo(items);
    }

    @Test
    void sessionsThatMissCardsAreListedAndCounted() {
        int before = officer.asks(register::countOpen);
        long session = opened(3);

        assertThat(officer.asks(register::countOpen)).isEqualTo(before + 1);
        assertThat(officer.asks(() -> register.page("OPEN", PageRequest.first(5)))
                        .rows())
                .extracting(CardSession::id)
                .contains(session);
        officer.does(
                () -> service.close(new CloseCardSession(session, find(session).version(), "Lost.")));
        assertThat(officer.asks(register::countOpen)).isEqualTo(before);
        assertThat(rows.texts("select action from audit_event where subject = ? order by id", "cards/" + session))
                .containsExactly("cards.opened", "cards.short");
    }

    @Test
    void nothingIsCollectedTomorrowAndNobodyElseEntersCards() {
        var tomorrow = new OpenCardSession("Market", LocalDate.of(2099, 1, 1), "Jo", "", "comment_card", "", 3);

        assertThatThrownBy(() -> officer.asks(() -> service.open(tomorrow)))
                .hasFieldOrPropertyWithValue("code", IntakeProblem.DAY_IN_THE_FUTURE);
        assertThatThrownBy(() -> serviceLead.asks(() -> register.page("", PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aLinkKnowsTheServiceAndTheWayUntilItEnds() {
        var code = officer.asks(() -> ways.open(new OpenWayIn("By the lift", "larkrise-ward", "public_event")));

        var entrance = visitor.asks(() -> ways.enter(" " + code.toUpperCase() + " "));
        assertThat(entrance).contains(new Entrance("larkrise-ward", "public_event", "way-in/" + code));

        officer.does(() -> ways.end(code, links.find(code).version()));
        assertThat(visitor.asks(() -> ways.enter(code))).isEmpty();
        assertThat(visitor.asks(() -> ways.enter("nonsense"))).isEmpty();
    }

    private long opened(int collected) {
        return officer.asks(() -> service.open(new OpenCardSession(
                "Tarnwold market", LocalDate.of(2026, 11, 2), "Jo", "", "comment_card", "larkrise-ward", collected)));
    }

    private static EnterCard card(long session, UUID key, String words) {
        return new EnterCard(session, key, words, "", "", true);
    }

    private CardSession find(long session) {
        return officer.asks(() -> register.find(session));
    }
}
