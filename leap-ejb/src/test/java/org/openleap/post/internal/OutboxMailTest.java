package org.openleap.post.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.post.PostProblem.NOT_GIVEN_UP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.post.Channel;
import org.openleap.post.Posting;

class OutboxMailTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");

    @Test
    void aSecretIsForgottenOnceItHasLeft() {
        var posting = new Posting("key", "", Channel.EMAIL, "a@example.org", "New words", "amber kite", Map.of(), true);
        var mail = OutboxMail.of(posting, NOON);
        assertThat(mail.body()).isEqualTo("amber kite");

        mail.sent();

        assertThat(mail.body()).isEmpty();
    }

    @Test
    void aMailIsTriedSixTimesWithGrowingPausesAndIsThenDead() {
        var mail = aMail();

        int attempts = 0;
        boolean dead = false;
        while (!dead) {
            mail.lease(NOON);
            dead = mail.failed("MailConnectException", false, NOON);
            attempts++;
        }

        assertThat(attempts).isEqualTo(OutboxMail.BACKOFF.length + 1);
        assertThat(status(mail)).isEqualTo("DEAD");
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgain() {
        var mail = aMail();
        mail.lease(NOON);

        assertThat(mail.failed("SendFailedException", true, NOON)).isTrue();
    }

    @Test
    void whatWasGivenUpBeginsAnewAndNothingElseDoes() {
        var mail = aMail();
        assertThatThrownBy(() -> mail.tryAgain(NOON)).hasFieldOrPropertyWithValue("code", NOT_GIVEN_UP);
        mail.lease(NOON);
        mail.failed("SendFailedException", true, NOON);

        mail.tryAgain(NOON);

        assertThat(status(mail)).isEqualTo("PENDING");
        mail.lease(NOON);
        assertThat(mail.failed("MailConnectException", false, NOON)).isFalse();
    }

    @Test
    void theMessageIdOfAMailThatBelongsToSomebodyIsItsKey() {
        assertThat(aMail().messageId()).isEqualTo("<telling-17-1@leap.invalid>");
    }

    @Test
    void aMailThatBelongsToNobodyKeepsItsHeadersAndAMessageIdOfItsKey() {
        var headers = Map.of("List-Unsubscribe", "<https://leap.example.org/stop?a=b>", "Precedence", "bulk");
        var posting =
                new Posting("digest/7/2026-08-05", "", Channel.EMAIL, "sam@example.org", "Subject", "Text", headers);

        var mail = OutboxMail.of(posting, NOON);

        assertThat(mail.headers()).isEqualTo(headers);
        assertThat(mail.isLoose()).isTrue();
        assertThat(mail.unsent().about()).isEqualTo("digest");
        assertThat(mail.messageId())
                .isEqualTo(OutboxMail.of(posting, NOON).messageId())
                .startsWith("<mail-")
                .endsWith("@leap.invalid>");
    }

    @Test
    void whatAServiceCarriesIsAskedForUntilItHasTakenTooLong() {
        var mail = aMail();
        mail.lease(NOON);
        mail.carried("740e5834", NOON);

        assertThat(mail.stillUnderWay(NOON.plusSeconds(60))).isFalse();
        assertThat(mail.dueAt()).isEqualTo(NOON.plusSeconds(120));
        assertThat(mail.stillUnderWay(NOON.plus(Duration.ofDays(3)))).isFalse();
        assertThat(mail.stillUnderWay(NOON.plus(OutboxMail.LONGEST_WAY).plusSeconds(1)))
                .isTrue();
        assertThat(status(mail)).isEqualTo("FAILED");
    }

    @Test
    void askingForACarriedMailIsNoAttemptToSendIt() {
        var mail = aMail();
        mail.lease(NOON);
        mail.carried("740e5834", NOON);

        mail.lease(NOON);

        assertThat(mail.outgoing().attempt()).isEqualTo(1);
    }

    private static String status(OutboxMail mail) {
        return mail.posted(List.of()).status();
    }

    private static OutboxMail aMail() {
        return OutboxMail.of(
                new Posting(
                        "telling-17-1", "telling-17", Channel.EMAIL, "sam@example.org", "Subject", "Text", Map.of()),
                NOON);
    }
}
