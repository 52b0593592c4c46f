package org.openleap.api;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.authorisation.Aviary;
import org.openleap.stack.LeapStack;

/** A promise of Merrow Valley CVS that no other test knows, and that is never late. */
final class OwnPromise {
    /** Columns that are empty while a single promise is due. */
    private static final List<String> NOTHING_YET = List.of(
            "activity",
            "promise",
            "verb",
            "kind",
            "settled_on",
            "evidence",
            "kept_on",
            "kept_by",
            "waiver_by",
            "waiver_reason",
            "waiver_answer",
            "dispute_by",
            "dispute_reason",
            "disputed_on",
            "settlement",
            "settled_by");

    private OwnPromise() {}

    /** Its public number. @param partnership public number of a partnership that has a promise already */
    static String made(LeapStack leap, String partnership) throws SQLException {
        var changes = new HashMap<String, Object>();
        NOTHING_YET.forEach(column -> changes.put(column, null));
        changes.putAll(Map.of(
                "status", "DUE",
                "promised_by", "PARTNER",
                "organisation", "merrow-valley-cvs",
                "due", "2031-12-31",
                "wording", "Made for a test of the API"));
        try (var database = leap.database()) {
            return "CM-" + new Aviary(database).copy("commitment", "partnership = '" + partnership + "'", changes);
        }
    }
}
