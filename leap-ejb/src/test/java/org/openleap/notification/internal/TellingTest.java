package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.notification.NotificationProblem.NOT_POSSIBLE_NOW;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;

class TellingTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");

    @Test
    void aMailThatWasAcceptedAndDidNotBounceIsDeliveredWithGradeB() {
        var telling = owedBy(Route.EMAIL);

        telling.sent(NOON);
        assertThat(telling.status().isSettled()).isFalse();

        telling.notBounced(NOON);
        assertThat(telling.status()).isEqualTo(TellingStatus.DELIVERED);
        assertThat(telling.grade()).isEqualTo(EvidenceGrade.B);
    }

    @Test
    void openingThePageIsTheBestEvidence() {
        var telling = owedBy(Route.EMAIL);
        telling.sent(NOON);

        telling.seen(NOON);

        assertThat(telling.grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void openingThePageLaterImprovesTheEvidence() {
        var telling = owedBy(Route.PHONE);
        telling.toldByPerson("Rang at ten.", NOON);

        telling.seen(NOON);

        assertThat(telling.status()).isEqualTo(TellingStatus.DELIVERED);
        assertThat(telling.grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void aFailedMailCanBeTriedAgainOrToldInAnotherWay() {
        var telling = owedBy(Route.EMAIL);
        telling.failed();

        telling.tryAgain();
        assertThat(telling.status()).isEqualTo(TellingStatus.DUE);

        telling.failed();
        telling.toldByPerson("Told in the clinic.", NOON);
        assertThat(telling.status().isSettled()).isTrue();
    }

    @Test
    void whoeverGaveNoContactIsToldByPublicationWithGradeC() {
        var telling = owedBy(Route.NONE);

        telling.published(NOON);

        assertThat(telling.grade()).isEqualTo(EvidenceGrade.C);
    }

    @Test
    void newsThatWasReadBeforeTheMailLeftStaysSettled() {
        var telling = owedBy(Route.EMAIL);
        telling.seen(NOON);

        telling.sent(NOON);
        telling.failed();

        assertThat(telling.status()).isEqualTo(TellingStatus.DELIVERED);
        assertThat(telling.grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void aSettledTellingIsNotToldAgainByAPerson() {
        var telling = owedBy(Route.PHONE);
        telling.toldByPerson("Rang at ten.", NOON);

        assertThatThrownBy(() -> telling.toldByPerson("Rang again.", NOON))
                .hasFieldOrPropertyWithValue("code", NOT_POSSIBLE_NOW);
    }

    private static Telling owedBy(Route route) {
        var recipient = new Recipient("Sam", route, "sam@example.org", Set.of());
        var owed = new OweTelling("FB-0000-0000-0", "FB-0000-0000-0/1", Occasion.ADOPTED, recipient, Map.of());
        return Telling.owe(owed, new Letter("Subject", "Text"), NOON, NOON);
    }
}
