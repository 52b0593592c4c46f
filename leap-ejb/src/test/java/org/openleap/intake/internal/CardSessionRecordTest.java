package org.openleap.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.intake.CardSessionStatus;
import org.openleap.intake.CloseCardSession;
import org.openleap.intake.IntakeProblem;
import org.openleap.intake.OpenCardSession;

class CardSessionRecordTest {
    private static final UserId OFFICER = new UserId("officer");
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void theLastCardCompletesTheSession() {
        var session = aSession(2);

        assertThat(session.enter(OFFICER, NOON)).isEqualTo(1);
        assertThat(session.status()).isEqualTo(CardSessionStatus.OPEN);
        assertThat(session.enter(OFFICER, NOON)).isEqualTo(2);

        assertThat(session.status()).isEqualTo(CardSessionStatus.COMPLETE);
    }

    @Test
    void thereAreNeverMoreCardsThanWereCollected() {
        var session = aSession(1);
        session.enter(OFFICER, NOON);

        assertThatThrownBy(() -> session.enter(OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", IntakeProblem.ALL_CARDS_ENTERED);
    }

    @Test
    void cardsThatAreMissingNeedAReason() {
        var session = aSession(5);
        session.enter(OFFICER, NOON);

        assertThatThrownBy(() -> session.close(new CloseCardSession(1, 0, " "), OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", IntakeProblem.REASON_MISSING);
        session.close(new CloseCardSession(1, 0, "Four were blank."), OFFICER, NOON);
        assertThat(session.status()).isEqualTo(CardSessionStatus.SHORT);
    }

    @Test
    void whenMissingCardsAreFoundTheSessionGoesOn() {
        var session = aSession(3);
        session.close(new CloseCardSession(1, 0, "Lost."), OFFICER, NOON);

        session.reopen(OFFICER, NOON);
        session.enter(OFFICER, NOON);

        assertThat(session.status()).isEqualTo(CardSessionStatus.OPEN);
        assertThat(session.toSession("").reason()).isEmpty();
    }

    @Test
    void aSmallerCountThatFitsCompletesTheSession() {
        var session = aSession(3);
        session.enter(OFFICER, NOON);
        session.enter(OFFICER, NOON);

        assertThatThrownBy(() -> session.recount(1, OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", IntakeProblem.COUNT_TOO_SMALL);
        session.recount(2, OFFICER, NOON);
        assertThat(session.status()).isEqualTo(CardSessionStatus.COMPLETE);
    }

    private static CardSessionRecord aSession(int collected) {
        var command = new OpenCardSession(
                "Tarnwold market", LocalDate.of(2026, 11, 25), "Jo", "", "comment_card", "", collected);
        return CardSessionRecord.open(command, OFFICER, NOON);
    }
}
