package org.openleap.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openleap.identity.UserId;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;

class LedgerLineTest {
    private static final LedgerLine LINE = new LedgerLine(
            Instant.parse("2026-08-03T10:00:00.123456Z"),
            "11111111-2222-3333-4444-555555555555",
            RecordKey.item("FB-4X7K-92QM-D"),
            Depth.EVERYTHING,
            Authority.ERASURE_REQUEST,
            "ab".repeat(32),
            new UserId("somebody"),
            "SR-3",
            "2:abc,3:def");

    @Test
    void whatWasWrittenIsRead() {
        assertThat(LedgerLine.read(LINE.write())).contains(LINE);
    }

    @Test
    void whatIsEmptyIsRead() {
        var plain = new LedgerLine(
                LINE.at(), LINE.id(), LINE.record(), LINE.depth(), LINE.authority(), LINE.proof(), LINE.by(), "", "");

        assertThat(LedgerLine.read(plain.write())).contains(plain);
    }

    @Test
    void somethingElseIsNoLine() {
        assertThat(LedgerLine.read("2026-08-03T10:00:00Z and so on")).isEmpty();
    }
}
