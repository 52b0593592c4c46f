package org.openleap.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.operations.AnnounceMaintenance;
import org.openleap.operations.OperationsProblem;
import org.openleap.shared.error.RuleViolatedException;

class AnnouncementTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant TONIGHT = NOW.plus(Duration.ofHours(6));
    private static final Instant OVER = TONIGHT.plus(Duration.ofHours(2));

    private final Announcement announcement = new Announcement();

    @Test
    void theWordsShowAtOnceAndTheDoorClosesLater() {
        announce(TONIGHT, OVER, true);

        var told = announcement.read();
        assertThat(told.words()).isEqualTo("A new server");
        assertThat(told.isShownAt(NOW)).isTrue();
        assertThat(told.isReadOnlyAt(NOW)).isFalse();
        assertThat(told.isReadOnlyAt(TONIGHT)).isTrue();
        assertThat(told.isReadOnlyAt(OVER)).as("it opens by itself").isFalse();
        assertThat(told.isShownAt(OVER)).isFalse();
    }

    @Test
    void wordsCanStandWithoutClosingAnything() {
        announce(NOW, OVER, false);

        assertThat(announcement.read().isReadOnlyAt(TONIGHT)).isFalse();
    }

    @Test
    void workThatIsOverBeforeItBeginsIsRefused() {
        assertRefused(OVER, TONIGHT);
        assertRefused(NOW.minus(Duration.ofHours(2)), NOW);
        assertRefused(TONIGHT, TONIGHT);
    }

    @Test
    void whenItIsOverNothingShowsAndNothingIsClosed() {
        announce(NOW, OVER, true);

        announcement.end(UserId.SYSTEM, NOW.plusSeconds(60));

        assertThat(announcement.read().isShownAt(NOW.plusSeconds(60))).isFalse();
        assertThat(announcement.read().isReadOnlyAt(NOW.plusSeconds(60))).isFalse();
    }

    private void assertRefused(Instant from, Instant until) {
        assertThatThrownBy(() -> announce(from, until, true))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(OperationsProblem.ENDS_TOO_SOON));
    }

    private void announce(Instant from, Instant until, boolean readOnly) {
        announcement.announce(new AnnounceMaintenance(0, " A new server ", from, until, readOnly), UserId.SYSTEM, NOW);
    }
}
