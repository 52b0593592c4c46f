package org.openleap.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openleap.file.FileId;
import org.openleap.file.FileProblem;
import org.openleap.file.FileStatus;
import org.openleap.harness.Callers;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** A file opens to nobody before it was looked at, and its row outlives its content. */
class FileRecordTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final UserId ADDER = new UserId("adder");

    @Test
    void withAScannerItBeginsInQuarantineAndWithoutOneItSaysSo() {
        assertThat(file(true).status()).isEqualTo(FileStatus.QUARANTINED);
        assertThat(file(true).status().isOpen()).isFalse();
        assertThat(file(false).status()).isEqualTo(FileStatus.UNSCANNED);
        assertThat(file(false).status().isOpen()).isTrue();
    }

    @Test
    void aScannerThatDoesNotAnswerLeavesItClosed() {
        var file = file(true);
        assertThat(file.isWaiting()).isFalse();

        for (int attempt = 0; attempt < 1000; attempt++) file.unanswered(NOON);

        assertThat(file.status()).isEqualTo(FileStatus.QUARANTINED);
        assertThat(file.isWaiting()).isTrue();
    }

    @Test
    void aVerdictIsFinal() {
        var infected = file(true);
        infected.infect("Eicar", NOON);

        assertThat(infected.virus()).isEqualTo("Eicar");
        assertThat(infected.status().isKept()).isFalse();
        assertThatThrownBy(() -> infected.pass(NOON)).hasFieldOrPropertyWithValue("code", FileProblem.NOT_POSSIBLE_NOW);
    }

    @Test
    void aScannerThatComesLaterStillLooks() {
        var file = file(false);

        file.pass(NOON);

        assertThat(file.status()).isEqualTo(FileStatus.CLEAN);
    }

    @Test
    void whoAddedItOrALeadTakesItAwayWithAReason() {
        var file = file(false);
        assertThat(FileAccess.mayRemove(file, Callers.trust(ADDER, Roles.SERVICE_LEAD)))
                .isTrue();
        assertThat(FileAccess.mayRemove(file, Callers.trust(Roles.ENGAGEMENT_LEAD)))
                .isTrue();
        assertThat(Callers.everybodyBut(Roles.ENGAGEMENT_LEAD)).noneMatch(caller -> FileAccess.mayRemove(file, caller));

        file.remove(" Somebody can be recognised. ", ADDER, NOON);

        assertThat(file.status()).isEqualTo(FileStatus.REMOVED);
        assertThat(file.reason()).isEqualTo("Somebody can be recognised.");
        assertThat(file.name()).isEmpty();
        assertThat(FileAccess.mayRemove(file, Callers.trust(Roles.ENGAGEMENT_LEAD)))
                .isFalse();
        assertThatThrownBy(() -> FileAccess.requireRemoving(file, Callers.trust(Roles.ENGAGEMENT_LEAD)))
                .hasFieldOrPropertyWithValue("code", FileProblem.NOT_YOURS);
    }

    private static FileRecord file(boolean scanned) {
        var file = FileRecord.of(new FileId("0".repeat(32)), "AP-1", "board.png", FileType.PNG);
        if (!scanned) file.letThrough();
        file.added(10, ADDER, NOON);
        return file;
    }
}
