package org.openleap.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.commitment.internal.CommitmentReminders;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;

/** Lists of commitments and activities are read in the order of an index, however many there are. */
class CommitmentPlansIT extends InContainer {
    private static final String LONG_AGO = "2019-06-01T00:00:00Z";
    private static final String OTHER = "plan-partner";

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @Inject
    Alliance alliance;

    @EJB
    CommitmentRegister ledger;

    @EJB
    ActivityRegister activities;

    @EJB
    CommitmentReminders reminders;

    @EJB
    Lead lead;

    @EJB
    MoorPartner moor;

    /** Of a partnership that rests, so that the calendar leaves them as they are. */
    @BeforeEach
    void manyRows() {
        if (rows.count("select count(*) from commitment where made_at < '2020-01-01'") > 0) return;
        alliance.active(MoorPartner.ORGANISATION);
        var theirs = alliance.active(OTHER).value();
        rows.arrange(
                "insert into leap.commitment (partnership, organisation, promised_by, what, wording, due, status, made_at,"
                        + " settled_on, changed_by, changed_at, changed_what, version)"
                        + " select '" + theirs + "', '" + OTHER
                        + "', elt(1 + seq % 2, 'TRUST', 'PARTNER'), 'Long ago', '',"
                        + " date'2019-01-01' + interval seq % 300 day, elt(1 + seq % 5, 'KEPT', 'MISSED', 'WAIVED', 'WAIVER_ASKED',"
                        + " 'DISPUTED'), timestamp'2019-01-01 00:00:00', null, 'system', now(6), 'commitment.made', 1"
                        + " from leap.seq_1_to_5000");
        rows.arrange(
                "insert into leap.activity (kind, title, what, starts, organisation, link, planned_by, planned_at, version)"
                        + " select elt(1 + seq % 4, 'CAMPAIGN', 'RESEARCH', 'COMMUNICATION', 'SOCIAL_MEDIA'), 'Long ago', '',"
                        + " '2019-01-01', concat('old-', seq % 50), '', 'system',"
                        + " timestamp'2019-01-01 00:00:00' + interval seq hour, 1 from leap.seq_1_to_3000");
        rows.arrange("update leap.partnership set status = 'PAUSED' where id = "
                + new PartnershipReference(theirs).number());
        for (var table : List.of("commitment", "activity")) rows.arrange("analyze table leap." + table);
    }

    @Test
    void theLedgerIsReadInTheOrderOfAnIndex() {
        var theirs = rows.texts("select partnership from commitment where made_at < '2020-01-01' limit 1")
                .get(0);
        for (var filter : List.of(
                CommitmentFilter.open(),
                CommitmentFilter.over(),
                new CommitmentFilter(false, "", Side.TRUST.name(), "", ""),
                new CommitmentFilter(true, "", Side.PARTNER.name(), "", ""),
                new CommitmentFilter(false, theirs, "", "", ""),
                new CommitmentFilter(true, theirs, "", "", ""),
                new CommitmentFilter(false, "", "", CommitmentStatus.DISPUTED.name(), ""),
                new CommitmentFilter(true, "", "", CommitmentStatus.KEPT.name(), ""),
                new CommitmentFilter(false, "", "", "", "late"))) {
            assertThat(plans("from commitment", () -> lead.does(() -> ledger.page(filter, next()))))
                    .as(filter.toString())
                    .isNotEmpty()
                    .noneMatch(sorts());
        }
    }

    @Test
    void activitiesAreReadInTheOrderOfAnIndex() {
        for (var filter :
                List.of(ActivityFilter.all(), new ActivityFilter("RESEARCH", ""), new ActivityFilter("", "old-7"))) {
            assertThat(plans("from activity", () -> lead.does(() -> activities.page(filter, next()))))
                    .as(filter.toString())
                    .isNotEmpty()
                    .noneMatch(sorts());
        }
        assertThat(plans("from activity", () -> moor.does(() -> activities.page(ActivityFilter.all(), next()))))
                .isNotEmpty()
                .noneMatch(sorts());
    }

    @Test
    void aPartnerReadsFewRowsHoweverManyThereAre() {
        var statements = log.during(() -> moor.does(() -> ledger.page(CommitmentFilter.open(), PageRequest.first(20))));

        var plans = statements.stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("from commitment"))
                .flatMap(statement -> log.plan(statement).stream())
                .toList();
        assertThat(plans).isNotEmpty().noneMatch(step -> step.contains("temporary"));
    }

    @Test
    void remindersFindWhatIsDueInAnIndex() {
        assertThat(plans("from commitment", reminders::remind)).isNotEmpty().noneMatch(sorts());
    }

    private List<String> plans(String table, Runnable work) {
        return log.during(work).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains(table)
                        && statement.toLowerCase(Locale.ROOT).contains("order by"))
                .flatMap(statement -> log.plan(statement).stream())
                .toList();
    }

    private static PageRequest next() {
        return new PageRequest(20, new Cursor(Instant.parse(LONG_AGO), 1_000_000).encode());
    }

    private static Predicate<String> sorts() {
        return step -> step.contains("filesort") || step.contains("temporary");
    }
}
