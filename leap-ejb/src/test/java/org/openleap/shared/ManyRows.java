package org.openleap.shared;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Rows;

/** Some thousand rows of long ago in every list, so that the optimiser of MariaDB has to think about its plan. */
final class ManyRows {
    private static final String THERE = "select count(*) from information_schema.tables where table_schema = 'leap'"
            + " and table_name = 'many_references'";
    private static final String ROWS = " from leap.many_references";
    private static final String TIME = "timestamp'2019-01-01 00:00:00' + interval seq hour";
    private static final String REFERENCE = "value";
    private static final String SERVICE = "elt(1 + seq % 3, 'larkrise-ward', 'heron-ward', 'switchboard-and-pals')";
    private static final String PLACE = "elt(1 + seq % 2, 'tarnwold-city', 'england')";

    private final Rows rows;

    ManyRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * Once for the whole run: the rows stay, and no other test looks so far back. Statistics of whole columns: what InnoDB samples by
     * itself, now and whenever rows change, is different each time, and so are plans that are nearly as good as another.
     */
    void arrange() {
        if (rows.count(THERE) > 0) return;
        rows.arrange("create table leap.many_references (seq int primary key, value char(14))");
        rows.arrange("insert into leap.many_references values " + references());
        rows.arrange(items());
        rows.arrange(suggestions());
        rows.arrange(tellings());
        rows.arrange(pairs());
        rows.arrange("insert into leap.pair_theme select id, 'feeling_safe' from leap.published_pair"
                + " where drafted_at < '2020-01-01'");
        rows.arrange(accounts());
        for (var table :
                new String[] {"account", "feedback_item", "suggestion", "telling", "published_pair", "pair_theme"}) {
            rows.arrange("analyze table leap." + table + " persistent for all");
        }
    }

    private static String references() {
        return IntStream.rangeClosed(1, 5000)
                .mapToObj(seq ->
                        "(" + seq + ", '" + FeedbackReference.of(64L * seq).value() + "')")
                .collect(Collectors.joining(", "));
    }

    /** People of a partner that there is not, who have left. */
    private static String accounts() {
        return "insert into leap.account (id, name, job_title, kind, organisation, active, version)"
                + " select concat('many-', seq), concat('Many ', seq), '', 'PARTNER', 'many', false, 1" + ROWS;
    }

    private static String items() {
        return "insert into leap.feedback_item (reference, key_hash, content_hash, phrase_hash, status, channel, service,"
                + " place, capacity, harm, complaint, may_publish, may_share, words, request, experienced, received_at,"
                + " due_at, screening, screened, screening_reason, receiving_body, analysis_note, suggestions, open_suggestions,"
                + " owed_tellings, changed_by, changed_at, changed_what, version) select " + REFERENCE
                + ", lpad(seq, 64, '0'), '', '', elt(1 + seq % 4, 'RECEIVED', 'IN_ANALYSIS', 'NO_SUGGESTION',"
                + " 'HAS_SUGGESTIONS'), elt(1 + seq % 2, 'web_form', 'letter'), " + SERVICE + ", " + PLACE
                + ", 'PATIENT', 'NO', false, true, false, 'Thank you', '', '', " + TIME
                + ", " + TIME + ", elt(1 + seq % 2, 'PASS', 'NOT_YET'), seq % 2, '', '', '', 0, 0, 0, 'system', " + TIME
                + ", 'feedback.received', 1" + ROWS;
    }

    private static String suggestions() {
        return "insert into leap.suggestion (item, number, quote, title, kind, status, service, place, owner, due,"
                + " identified_at, percent, changed_by, changed_at, changed_what, version) select " + REFERENCE
                + ", 1, 'Thank', 'Thanks', 'REQUEST', elt(1 + seq % 3, 'COMPLETED', 'REJECTED', 'COMPLETED'), "
                + SERVICE
                + ", " + PLACE + ", null, null, " + TIME + ", 0, 'system', " + TIME + ", 'suggestion.completed', 1"
                + ROWS;
    }

    private static String tellings() {
        return "insert into leap.telling (item, subject, occasion, route, form, recipient, address, needs, subject_line,"
                + " body, status, grade, owed_at, due_at, note, version) select concat('LEAP-', 900000 + seq), '',"
                + " 'COMPLETED', elt(1 + seq % 4, 'PHONE', 'EMAIL', 'LETTER', 'EMAIL'),"
                + " elt(1 + seq % 3, 'PLAIN', 'LARGE_PRINT', 'EASY_READ'), '',"
                + " elt(1 + seq % 4, '', 'a@example.org', '', 'b@example.com'), '', '', '',"
                + " elt(1 + seq % 7, 'DELIVERED', 'PUBLISHED', 'FAILED', 'DRAFTED', 'DUE', 'APPROVED', 'TOLD'), 'B', "
                + TIME + ", " + TIME + ", '', 1" + ROWS;
    }

    private static String pairs() {
        return "insert into leap.published_pair (suggestion, you_said, we_did, outcome, service, place, quarter, status,"
                + " drafted_by, drafted_at, published_at, moved_at, version) select concat(" + REFERENCE
                + ", '/1'), 'Thanks', 'You are welcome', elt(1 + seq % 3, 'WE_DID', 'WE_COULD_NOT', 'WORKING_ON_IT'), "
                + SERVICE + ", " + PLACE + ", concat(year(" + TIME + "), '-Q', quarter(" + TIME
                + ")), elt(1 + seq % 3, 'PUBLISHED', 'DRAFTED', 'TAKEN_DOWN'), 'system', " + TIME + ", " + TIME + ", "
                + TIME + ", 1" + ROWS;
    }
}
