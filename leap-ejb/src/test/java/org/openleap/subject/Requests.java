package org.openleap.subject;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openleap.harness.Guardian;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.privacy.Authority;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.Tombstone;

/** Requests of people about their own data, for tests that need one. */
@Dependent
public class Requests {
    /** Of the record itself, and only what will move: what a partner or a group passes on may rest as sent for good. */
    private static final String LEAVING = """
            select count(*) from telling t
            where t.item = ? and t.relay = '' and t.group_name = ''
                and (t.status = 'SENT' or exists (select 1 from outbox_mail m
                    where m.owner = concat('telling-', t.id) and m.status = 'PENDING' and m.due_at <= utc_timestamp(6)))""";

    @Inject
    Rows rows;

    @EJB
    SubjectRequestService service;

    @EJB
    SubjectRequests register;

    @EJB
    SubjectRecords records;

    @EJB
    Guardian guardian;

    public RequestReference opened(RequestKind kind) {
        return guardian.asks(() -> service.open(new OpenRequest(
                kind,
                RequestMethod.LETTER,
                LocalDate.of(2026, 8, 3),
                "Somebody who asks",
                "9 Long Lane, ZZ99 3VZ",
                "Please tell me what you hold about me.")));
    }

    /** We know who asks. */
    public RequestReference cleared(RequestKind kind) {
        var request = opened(kind);
        guardian.does(() -> service.checkIdentity(
                new CheckIdentity(request, detail(request).version(), "Saw the passport at the desk.")));
        return request;
    }

    public RequestDetail detail(RequestReference request) {
        return guardian.asks(() -> register.find(request));
    }

    /**
     * Takes somebody out of one record, for a request of its own. While a mail of theirs is leaving in this very second a person
     * would be told that the record changed, and press again; here that second is waited for.
     */
    public Tombstone erased(RecordKey record, Depth depth, String... passages) {
        var request = cleared(RequestKind.ERASURE);
        guardian.does(() -> records.choose(request, record));
        Patience.until(() -> rows.count(LEAVING, record.key()) == 0);
        return guardian.asks(() -> records.erase(
                new EraseForRequest(request, record, depth, Authority.ERASURE_REQUEST, List.of(passages))));
    }
}
