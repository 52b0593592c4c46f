package org.openleap.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openleap.harness.Rows;

/** Information-sharing schedules as the agreement component keeps them, for tests that need the gate in some state. */
@Dependent
public class Schedules {
    @Inject
    Rows rows;

    /** Signed and in date. */
    void inForce(String organisation) {
        arrange(organisation, "2020-01-01", "2099-12-31");
    }

    /** Signed, and over since yesterday at the latest. */
    void lapsed(String organisation) {
        arrange(organisation, "2020-01-01", "2020-12-31");
    }

    /** There is none. */
    void none(String organisation) {
        rows.arrange("delete s from sharing_schedule s join agreement_party p on p.agreement_id = s.agreement_id"
                + " where p.organisation = '" + organisation + "'");
    }

    private void arrange(String organisation, String from, String until) {
        none(organisation);
        rows.arrange(
                "insert ignore into organisation (alias, name, sort_name, match_name, listed, category, type, sector,"
                        + " network, ods_code, charity_number, website, email, phone, profile, mechanisms, owner, health,"
                        + " health_note, influence, interest, added_at, changed_by, changed_at, changed_what, version) values ('"
                        + organisation + "', '" + organisation + "', '" + organisation + "', '" + organisation
                        + "', true, 'voluntary', 'charity', '', 'NOT_SAID', '', '', '', '', '', '', '', '', 'NOT_SAID', '', 0, 0,"
                        + " now(6), 'system', now(6), 'test', 1)");
        rows.arrange("insert into agreement (partnership, title, kind, reach, status, starts_on, ends_on, review_on,"
                + " latest_version, public_copy, drafted_at, changed_by, changed_at, changed_what, version)"
                + " values ('LEAP-1', 'Test', 'working_protocol', 'LOCAL', 'IN_FORCE', '2020-01-01', '2099-12-31',"
                + " '2099-12-31', 1, false, now(6), 'system', now(6), 'test', 1)");
        var agreement = rows.texts("select max(id) from agreement").get(0);
        rows.arrange("insert into agreement_party (agreement_id, organisation, name) values (" + agreement + ", '"
                + organisation + "', 'Test')");
        rows.arrange("insert into sharing_schedule (agreement_id, number, lead_organisation, safeguarding,"
                + " subject_access, breaches, retention, from_on, until_on, sees_items, sees_suggestions,"
                + " sees_published, signed_at, suspended_reason, changed_by, changed_at, changed_what, version)"
                + " values (" + agreement + ", 1, 'x', 'x', 'x', 'x', 'x', '" + from + "', '" + until
                + "', true, true, true, now(6), '', 'system', now(6), 'test', 1)");
    }
}
