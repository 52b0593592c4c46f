package org.openleap.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.audit.ChainReport;
import org.openleap.shared.LeapKeys;

/** Walks the chain from its beginning: finds rows that were changed, deleted, inserted or swapped. */
@ApplicationScoped
public class ChainVerifier {
    private static final int STEP = 1000;
    static final String BEGINNING = "0".repeat(64);

    @Inject
    AuditRepository repository;

    @Inject
    LeapKeys keys;

    public ChainReport verify() {
        long position = 0;
        var mac = BEGINNING;
        for (var seals = repository.seals(0, STEP); !seals.isEmpty(); seals = repository.seals(position, STEP)) {
            var events = eventsOf(seals);
            for (var seal : seals) {
                if (!fits(seal, position, mac, events.get(seal.eventId()))) {
                    return new ChainReport(position, position + 1, mac);
                }
                position = seal.position();
                mac = seal.mac();
            }
        }
        return end(position, mac);
    }

    /** The head must agree with the last seal; otherwise the tail was cut. */
    private ChainReport end(long position, String mac) {
        var head = repository.head();
        var agrees = head.position() == position && head.mac().equals(mac);
        return new ChainReport(position, agrees ? 0 : position + 1, mac);
    }

    private boolean fits(AuditSeal seal, long before, String mac, AuditEvent event) {
        return event != null
                && seal.position() == before + 1
                && seal.mac().equals(keys.mac(AuditSealer.PURPOSE, mac + event.canonical()));
    }

    private Map<Long, AuditEvent> eventsOf(List<AuditSeal> seals) {
        return repository.events(seals.stream().map(AuditSeal::eventId).toList()).stream()
                .collect(Collectors.toMap(AuditEvent::id, event -> event));
    }
}
