package org.openleap.subject.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.reference.WorkingDays;
import org.openleap.retention.DueRecord;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionSource;

/** Closed requests. */
@ApplicationScoped
public class RequestRetention implements RetentionSource {
    @Inject
    RequestRepository requests;

    @Override
    public List<DueRecord> due(RetentionCode code, Instant from, Instant until, int most) {
        if (code != RetentionCode.SUBJECT_REQUEST) return List.of();
        return requests.closedBetween(from, until, most).stream()
                .map(RequestRetention::due)
                .toList();
    }

    private static DueRecord due(SubjectRequest request) {
        var closed = request.closedOn().atStartOfDay(WorkingDays.LONDON).toInstant();
        return new DueRecord(
                new RecordKey(RecordKind.REQUEST, request.reference().value()), closed);
    }
}
