package org.openleap.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;

/** What is counted: by an item, which must agree with the rows, and for the public. */
@Dependent
public class Counters {
    private static final String WRONG = """
            select count(*) from feedback_item i where i.reference = ?
            and (open_suggestions <> (select count(*) from suggestion s
                    where s.item = i.reference and s.status not in ('COMPLETED', 'REJECTED', 'SPLIT', 'WITHDRAWN'))
                or owed_tellings <> (select count(*) from telling t
                    where t.item = i.reference and t.status in
                    ('DUE', 'DRAFTED', 'APPROVED', 'SENT', 'FAILED', 'UNREACHABLE_PROPOSED')))
            """;

    @Inject
    Rows rows;

    @Inject
    StatementLog log;

    boolean agree(FeedbackReference item) {
        return rows.count(WRONG, item.value()) == 0;
    }

    /** A figure, in a transaction of its own. */
    long figure(LongSupplier figure) {
        var counted = new AtomicLong();
        log.during(() -> counted.set(figure.getAsLong()));
        return counted.get();
    }
}
