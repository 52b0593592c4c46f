package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PendingSignInsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final PendingSignIns pendings = new PendingSignIns();

    @Test
    void twoTabsSignInIndependently() {
        var first = started("/staff/inbox?status=RECEIVED");
        var second = started("/staff");

        assertThat(pendings.take(second.state(), NOW)).contains(second);
        assertThat(pendings.take(first.state(), NOW)).contains(first);
    }

    @Test
    void aStateCountsOnce() {
        var pending = started("/staff");
        pendings.take(pending.state(), NOW);
        assertThat(pendings.take(pending.state(), NOW)).isEmpty();
    }

    @Test
    void aStateNobodyHandedOutIsUnknown() {
        started("/staff");
        assertThat(pendings.take("of somebody else", NOW)).isEmpty();
    }

    @Test
    void aSignInThatTookTooLongIsOver() {
        var pending = started("/staff");
        assertThat(pendings.take(pending.state(), NOW.plus(Duration.ofMinutes(31))))
                .isEmpty();
    }

    @Test
    void theOldestOfManyTabsGivesWay() {
        var first = started("/0");
        var others = IntStream.rangeClosed(1, 8).mapToObj(n -> started("/" + n)).toList();

        assertThat(pendings.take(first.state(), NOW)).isEmpty();
        assertThat(others)
                .allSatisfy(
                        other -> assertThat(pendings.take(other.state(), NOW)).contains(other));
    }

    @Test
    void secretsStayOutOfLogs() {
        var pending = started("/staff");
        assertThat(pending.toString()).doesNotContain(pending.verifier(), pending.nonce(), pending.state());
    }

    private PendingSignIn started(String returnTo) {
        var pending = PendingSignIn.start(returnTo, NOW);
        pendings.add(pending);
        return pending;
    }
}
