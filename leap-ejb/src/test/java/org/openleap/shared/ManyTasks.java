package org.openleap.shared;

import java.util.List;
import org.openleap.harness.Rows;

/**
 * Some thousand things that people have to do in a time far away, which no timer looks at. Other tests count what is to be done,
 * so they are taken away again.
 */
final class ManyTasks {
    private static final List<String> TABLES = List.of("completion_check", "referral", "plan_item", "absence");
    private static final String DAY = "date'2097-01-01' + interval seq day";
    private static final String BEFORE = "timestamp'2019-01-01 00:00:00' + interval seq hour";
    private static final String ROWS = " from leap.many_references";

    private final Rows rows;
    private final String me;

    /** @param me account that every other thing belongs to */
    ManyTasks(Rows rows, String me) {
        this.rows = rows;
        this.me = me;
    }

    void arrange() {
        rows.arrange(checks());
        rows.arrange(referrals());
        rows.arrange(plan());
        rows.arrange(absences());
        TABLES.forEach(table -> rows.arrange("analyze table leap." + table));
    }

    void remove() {
        rows.arrange("delete from leap.completion_check where title = 'Many'");
        rows.arrange("delete from leap.referral where title = 'Many'");
        rows.arrange("delete from leap.plan_item where title = 'Many'");
        rows.arrange("delete from leap.absence where from_day >= '2097-01-01'");
        TABLES.forEach(table -> rows.arrange("analyze table leap." + table));
    }

    private String somebody() {
        return "elt(1 + seq % 2, '" + me + "', 'somebody-else')";
    }

    private String checks() {
        return "insert into leap.completion_check (item, number, kind, status, title, service, change_made, evidence, owner,"
                + " ask_on, answer_by, words, version) select value, 1, elt(1 + seq % 3, 'RIGHT_REVIEWER', 'TRUE_OWNER_6',"
                + " 'TRUE_OWNER_12'), elt(1 + seq % 5, 'ASKED', 'ASKED', 'PLANNED', 'ANSWERED', 'LAPSED'), 'Many',"
                + " 'larkrise-ward', 'Dimmed.', 'Seen.', " + somebody() + ", " + DAY + ", " + DAY + ", '', 1" + ROWS;
    }

    private String referrals() {
        return "insert into leap.referral (item, number, title, organisation, why, status, due, words, referred_by,"
                + " referred_at, version) select value, 1, 'Many', elt(1 + seq % 2, 'merrow-valley-cvs', 'another-one'),"
                + " 'It is theirs.', elt(1 + seq % 4, 'OFFERED', 'ACCEPTED', 'ANSWERED', 'DECLINED'), null, '', 'system', "
                + BEFORE + ", 1" + ROWS;
    }

    private String plan() {
        return "insert into leap.plan_item (title, what, level, status, service, place, change_type, benefit, owner, first_due,"
                + " due, closed_on, percent, news, stalled, outcome, dropped, steps, steps_done, partnership, changed_by,"
                + " changed_at, changed_what, version) select 'Many', '', elt(1 + seq % 4, 'INDIVIDUAL', 'TEAM', 'LOCALITY',"
                + " 'STRATEGIC'), elt(1 + seq % 4, 'PLANNED', 'IN_PROGRESS', 'STALLED', 'DONE'), elt(1 + seq % 3,"
                + " 'larkrise-ward', 'heron-ward', 'switchboard-and-pals'), elt(1 + seq % 2, 'tarnwold-city', 'england'), '', '',"
                + " " + somebody() + ", " + DAY + ", " + DAY
                + ", if(seq % 4 = 3, date'2019-01-01' + interval seq day, null),"
                + " 0, '', '', '', '', 0, 0, '', 'system', " + BEFORE + ", 'plan.written', 1" + ROWS;
    }

    private String absences() {
        return "insert into leap.absence (person, stand_in, from_day, until_day, ended, entered_by, entered_at) select "
                + somebody() + ", 'stand-in', " + DAY + ", " + DAY + ", seq % 5 = 0, 'system', " + BEFORE + ROWS;
    }
}
