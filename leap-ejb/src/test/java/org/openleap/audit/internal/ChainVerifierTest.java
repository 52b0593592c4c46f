package org.openleap.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.shared.AuditableEvent;
import org.openleap.shared.LeapKeys;

/** Every way of tampering with the trail is found. */
class ChainVerifierTest {
    private static final LeapKeys KEYS = new LeapKeys() {
        @Override
        public byte[] key(String purpose) {
            return "a key of thirty-two bytes or more".getBytes();
        }
    };

    private final Trail trail = new Trail();
    private final ChainVerifier verifier = new ChainVerifier();

    @BeforeEach
    void sealFiveEvents() {
        for (int count = 1; count <= 5; count++) trail.add(AuditEvent.of(new Happened("FB-" + count)));
        var sealer = new AuditSealer();
        sealer.repository = trail;
        sealer.keys = KEYS;
        sealer.seal();
        verifier.repository = trail;
        verifier.keys = KEYS;
    }

    @Test
    void anUntouchedChainIsWhole() {
        var report = verifier.verify();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.sealed()).isEqualTo(5);
    }

    @Test
    void aChangedEventIsFound() {
        trail.replace(2, AuditEvent.of(new Happened("FB-forged")));

        assertThat(verifier.verify().firstBroken()).isEqualTo(3);
    }

    @Test
    void aDeletedEventIsFound() {
        trail.events.set(1, null);

        assertThat(verifier.verify().firstBroken()).isEqualTo(2);
    }

    @Test
    void swappedSealsAreFound() {
        Collections.swap(trail.seals, 1, 2);

        assertThat(verifier.verify().isWhole()).isFalse();
    }

    @Test
    void anInsertedSealIsFound() {
        trail.seals.add(2, new AuditSeal(3, 3, "0".repeat(64)));

        assertThat(verifier.verify().isWhole()).isFalse();
    }

    @Test
    void aCutTailIsFound() {
        trail.seals.remove(4);

        assertThat(verifier.verify().isWhole()).isFalse();
    }

    private record Happened(String subject) implements AuditableEvent {
        @Override
        public String action() {
            return "test.happened";
        }

        @Override
        public String actor() {
            return "system";
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("colour", "blue");
        }
    }

    /** The tables, in memory. Ids are places in the list, from 1. */
    private static final class Trail extends AuditRepository {
        private final List<AuditEvent> events = new ArrayList<>();
        private final List<AuditSeal> seals = new ArrayList<>();
        private final AuditHead head = AuditHead.beginning();

        @Override
        public void add(AuditEvent event) {
            event.numbered(events.size() + 1);
            events.add(event);
        }

        void replace(int index, AuditEvent event) {
            event.numbered(index + 1);
            events.set(index, event);
        }

        @Override
        void add(AuditSeal seal) {
            seals.add(seal);
        }

        @Override
        Optional<AuditHead> lockHead() {
            return Optional.of(head);
        }

        @Override
        AuditHead head() {
            return head;
        }

        @Override
        List<AuditEvent> unsealed(int most) {
            return List.copyOf(events);
        }

        @Override
        List<AuditSeal> seals(long after, int most) {
            return seals.stream().filter(seal -> seal.position() > after).toList();
        }

        @Override
        List<AuditEvent> events(List<Long> ids) {
            return events.stream()
                    .filter(event -> event != null && ids.contains(event.id()))
                    .toList();
        }
    }
}
