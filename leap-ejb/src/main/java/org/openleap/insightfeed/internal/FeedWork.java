package org.openleap.insightfeed.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.audit.AuditStream;
import org.openleap.feedback.FeedbackReference;

/** The database side of the feed: each step a transaction of its own, one node at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedWork {
    private static final int EVENTS = 500;
    private static final int BATCH = 25;

    @Inject
    AuditStream chain;

    @Inject
    Contents contents;

    @Inject
    RecordRepository records;

    @Inject
    InstantSource clock;

    /** Looks at whatever happened since the last time; true when there may be more. */
    public boolean follow(Mapping mapping) {
        return records.lock().filter(head -> follow(head, mapping)).isPresent();
    }

    private boolean follow(FeedHead head, Mapping mapping) {
        long upTo = Math.min(chain.head(), head.position() + EVENTS);
        var items = chain.subjects(head.position(), upTo).stream()
                .flatMap(subject -> FeedbackReference.read(subject.split("/", 2)[0]).stream())
                .collect(Collectors.toSet());
        note(items, mapping);
        head.followed(upTo);
        return upTo < chain.head();
    }

    private void note(Collection<FeedbackReference> items, Mapping mapping) {
        var now = clock.instant();
        var known = records.ofItems(items).stream().collect(Collectors.toMap(InsightRecord::key, Function.identity()));
        var seen = new HashSet<String>();
        for (var content : current(items, mapping).values()) {
            var mark = Payload.of(content, mapping).mark();
            seen.add(content.key());
            if (known.containsKey(content.key())) known.get(content.key()).changed(mark, false, now);
            else records.add(InsightRecord.of(content, mark, now));
        }
        known.values().stream()
                .filter(each -> !seen.contains(each.key()))
                .forEach(each -> each.gone(Payload.of(each.goodbye(), mapping).mark(), now));
    }

    /** Takes some records for one attempt each, with what there is to say about them at this moment. */
    public List<OutgoingRecord> claim(Mapping mapping) {
        if (records.lock().isEmpty()) return List.of();
        var now = clock.instant();
        var due = records.due(now, BATCH);
        var today = current(due.stream().map(InsightRecord::item).collect(Collectors.toSet()), mapping);
        return due.stream()
                .map(each -> {
                    var payload = Payload.of(today.getOrDefault(each.key(), each.goodbye()), mapping);
                    each.leaving(payload.mark(), now);
                    return new OutgoingRecord(each.id(), payload);
                })
                .toList();
    }

    private Map<String, Content> current(Collection<FeedbackReference> items, Mapping mapping) {
        return contents.of(items).stream()
                .filter(content -> mapping.sends(content.kind()))
                .collect(Collectors.toMap(Content::key, Function.identity()));
    }

    public void accepted(OutgoingRecord sent, String storesId) {
        records.waitForLock();
        records.require(sent.id()).accepted(sent.payload().mark(), storesId, clock.instant());
    }

    public void failed(OutgoingRecord sent, NotTaken refused) {
        records.waitForLock();
        records.require(sent.id()).failed(refused.getMessage(), refused.isForGood(), clock.instant());
    }
}
