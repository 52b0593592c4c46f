package org.openleap.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.audit.AuditTrail;
import org.openleap.privacy.PersonalData;
import org.openleap.privacy.RecordKey;
import org.openleap.retention.DueRecord;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionSource;

/**
 * Finds records whose time is over. A period begins anew with every use (NHS Records Management Code of Practice): what the audit
 * chain knows of a record counts, too. What a hold is over, or what somebody has just refused, is passed by.
 */
@ApplicationScoped
public class DueRecords {
    private static final int BATCH = 500;
    private static final Duration REFUSED = Duration.ofDays(90);

    @Inject
    @Any
    Instance<RetentionSource> sources;

    @Inject
    DisposalRepository disposals;

    @Inject
    AuditTrail trail;

    @Inject
    PersonalData personal;

    /** The longest kept first, at most five hundred. */
    List<DueRecord> of(RetentionCode code, Instant until, Instant now) {
        var due = new ArrayList<DueRecord>();
        var seen = new LinkedHashSet<RecordKey>();
        var from = Instant.EPOCH;
        for (var more = next(code, from, until, seen); !more.isEmpty(); more = next(code, from, until, seen)) {
            due.addAll(ripe(more, until, now));
            if (due.size() >= BATCH) return due.subList(0, BATCH);
            from = more.get(more.size() - 1).since();
        }
        return due;
    }

    private List<DueRecord> next(RetentionCode code, Instant from, Instant until, Set<RecordKey> seen) {
        return sources.stream()
                .flatMap(source -> source.due(code, from, until, BATCH).stream())
                .filter(record -> seen.add(record.record()))
                .toList();
    }

    private List<DueRecord> ripe(List<DueRecord> records, Instant until, Instant now) {
        var refused = refused(records, now);
        return records.stream()
                .filter(each -> !refused.contains(each.record().key()))
                .filter(each -> trail.lastUse(each.record().key()).isBefore(until))
                .filter(each -> personal.holdOver(each.record()).isEmpty())
                .toList();
    }

    private Set<String> refused(List<DueRecord> records, Instant now) {
        var keys = records.stream().map(each -> each.record().key()).collect(Collectors.toSet());
        return disposals.refusedSince(
                now.minus(REFUSED), records.get(0).record().kind(), keys);
    }
}
