package org.openleap.mailbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.KeptReason;
import org.openleap.mailbox.MailboxProblem;

class KeptMailRecordTest {
    private static final UserId OFFICER = new UserId("officer");
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final FeedbackReference ITEM = FeedbackReference.of(7);

    @Test
    void aMailThatWaitsHasEverythingThatCouldBeRead() {
        var mail = record().toKeptMail();

        assertThat(mail.status()).isEqualTo(KeptMailStatus.WAITING);
        assertThat(mail.hasWords()).isTrue();
        assertThat(record().about()).contains(ITEM);
        assertThat(record().event().facts()).containsEntry("reason", "TOO_MANY");
        assertThat(mail).hasToString("KeptMail[0 WAITING]");
    }

    @Test
    void nothingOfItsWriterIsLeftWhenItIsAnItem() {
        var record = record();

        record.takenIn(ITEM, OFFICER, NOON);

        var mail = record.toKeptMail();
        assertThat(mail.sender() + mail.name() + mail.subject() + mail.words()).isEmpty();
        assertThat(mail.item()).isEqualTo(ITEM.value());
        assertThat(record.event().action()).isEqualTo("mail.takenIn");
        assertThat(record.event().facts()).containsEntry("item", ITEM.value());
    }

    @Test
    void onlyWhyIsLeftWhenItIsForgottenAndNobodyForgetsItTwice() {
        var record = record();

        record.forgotten(" Advertising ", OFFICER, NOON);

        assertThat(record.toKeptMail().note()).isEqualTo("Advertising");
        assertThat(record.toKeptMail().hasWords()).isFalse();
        assertThatThrownBy(() -> record.forgotten("Again", OFFICER, NOON))
                .hasFieldOrPropertyWithValue("code", MailboxProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void whatIsLongerThanItsColumnIsCut() {
        var mail =
                new IncomingMail("1", "a".repeat(300), "b".repeat(300), "c".repeat(2000), "", 0, List.of(), false, "");

        var kept = KeptMailRecord.of(mail, "hash", KeptReason.REFUSED, Optional.empty(), NOON)
                .toKeptMail();

        assertThat(kept.sender()).hasSize(254);
        assertThat(kept.name()).hasSize(200);
        assertThat(kept.subject()).hasSize(1000);
    }

    private static KeptMailRecord record() {
        var mail = new IncomingMail(
                "<1@example.org>", "ann@example.org", "Ann", "Buses", "They are late.", 1, List.of(), false, "");
        return KeptMailRecord.of(mail, "hash", KeptReason.TOO_MANY, Optional.of(ITEM), NOON);
    }
}
