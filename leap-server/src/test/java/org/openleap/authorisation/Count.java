package org.openleap.authorisation;

import java.util.regex.Pattern;

/**
 * A number that LEAP shows, and how a test counts the same: a count tells of records as well as a list does.
 *
 * @param shown finds the number in the page as its first group, or, without a group, one row of a file for each match
 * @param query written from the policy, not from the code
 */
record Count(String reader, String path, Pattern shown, String query) {
    private static final String READ = "kind = 'SHARED' and status = 'SHARED' and held_back = 0";
    private static final String IN_FORCE =
            "select count(*) from partnership p where p.status in ('ACTIVE', 'UNDER_REVIEW')";

    static Count[] all() {
        return new Count[] {
            number("healthwatch", "/healthwatch", "<strong>(\\d+)</strong>", shared("VOICE", READ)),
            rows("healthwatch", "/healthwatch/export?register=items", "FB-", shared("VOICE", READ)),
            rows("healthwatch", "/healthwatch/export?register=partnerships", "LEAP-", IN_FORCE),
            rows(
                    "healthwatch",
                    "/healthwatch/export?register=partnerships&outcome=SLIPPING",
                    "LEAP-",
                    IN_FORCE + " and exists (select 1 from partnership_outcome o where o.partnership_id = p.id"
                            + " and o.status = 'SLIPPING')"),
            rows("partner", "/partner/export", "FB-", shared("merrow-valley-cvs", "kind = 'SUBMITTED' or " + READ)),
            rows("partner2", "/partner/export", "FB-", shared("eastlow-deaf-society", "kind = 'SUBMITTED'")),
            number(
                    "lead",
                    "/staff/stakeholders",
                    "(\\d+) organisations, ",
                    "select count(*) from organisation where listed = 1"),
            number(
                    "director",
                    "/staff",
                    "<strong>(\\d+)</strong>\\s*<h2 id=\"reviews\"",
                    IN_FORCE + " and p.review_by < curdate()")
        };
    }

    private static Count number(String reader, String path, String shown, String query) {
        return new Count(reader, path, Pattern.compile(shown, Pattern.DOTALL), query);
    }

    private static Count rows(String reader, String path, String beginsWith, String query) {
        return new Count(reader, path, Pattern.compile("(?m)^\"?" + beginsWith), query);
    }

    private static String shared(String audience, String which) {
        return "select count(*) from shared_item where audience = '" + audience + "' and (" + which + ")";
    }

    /** The number that a page or file shows. */
    String in(String body) {
        var found = shown.matcher(body);
        if (found.groupCount() == 0) return Long.toString(found.results().count());
        return found.find() ? found.group(1) : "no number";
    }
}
