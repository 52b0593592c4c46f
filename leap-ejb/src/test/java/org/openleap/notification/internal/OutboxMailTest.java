package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.notification.Mail;
import org.openleap.notification.Occasion;
import org.openleap.notification.OweTelling;
import org.openleap.notification.Recipient;
import org.openleap.notification.Route;

class OutboxMailTest {
    private static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");

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
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgain() {
        var mail = aMail();
        mail.lease(NOON);

        assertThat(mail.failed("SendFailedException", true, NOON)).isTrue();
    }

    @Test
    void theMessageIdFollowsFromTheTellingAndTheRound() {
        assertThat(aMail().messageId())
                .isEqualTo(aMail().messageId())
                .startsWith("<telling-")
                .contains("-1@");
    }

    @Test
    void aMailThatIsNoTellingKeepsItsHeadersAndAMessageIdOfItsKey() {
        var headers = Map.of("List-Unsubscribe", "<https://leap.example.org/stop?a=b>", "Precedence", "bulk");
        var posted = new Mail("digest/7/2026-08-05", "sam@example.org", "digest", Map.of(), headers);

        var mail = OutboxMail.of(posted, new Letter("Subject", "Text"), NOON);

        assertThat(mail.headers()).isEqualTo(headers);
        assertThat(mail.telling()).isEmpty();
        assertThat(mail.messageId())
                .isEqualTo(OutboxMail.of(posted, new Letter("Other", "Words"), NOON)
                        .messageId())
                .startsWith("<mail-")
                .endsWith("@leap.invalid>");
    }

    private static OutboxMail aMail() {
        var recipient = new Recipient("", Route.EMAIL, "sam@example.org", Set.of());
        var owed = new OweTelling("FB-0000-0000-0", "FB-0000-0000-0", Occasion.RECEIVED, recipient, Map.of());
        return OutboxMail.of(Telling.owe(owed, new Letter("Subject", "Text"), NOON, NOON), 1, NOON);
    }
}
