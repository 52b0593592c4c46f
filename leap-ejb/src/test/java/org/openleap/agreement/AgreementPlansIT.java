package org.openleap.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;

/** The gate stands before every request of a guest and asks once; lists are read in the order of an index. */
class AgreementPlansIT extends InContainer {
    private static final PageRequest NEXT =
            new PageRequest(20, new Cursor(Instant.parse("2019-06-01T00:00:00Z"), 1_000_000).encode());

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @Inject
    Negotiation negotiation;

    @EJB
    AgreementRegister register;

    @EJB
    DirectoryClerk clerk;

    @EJB
    Lead lead;

    @BeforeEach
    void manyRows() {
        if (rows.count("select count(*) from agreement where drafted_at < '2020-01-01'") > 0) return;
        negotiation.inForce();
        rows.arrange(
                "insert into leap.agreement (partnership, title, kind, reach, status, starts_on, ends_on, review_on,"
                        + " latest_version, public_copy, drafted_at, changed_by, changed_at, changed_what, version)"
                        + " select 'LEAP-999', 'Long ago', 'agreement', 'LOCAL',"
                        + " elt(1 + seq % 3, 'REPLACED', 'EXPIRED', 'TERMINATED'), '2019-01-01', '2019-12-31', '2019-12-31', 1, false,"
                        + " timestamp'2019-01-01 00:00:00' + interval seq hour, 'system', now(6), 'agreement.drafted', 1"
                        + " from leap.seq_1_to_3000");
        rows.arrange("insert into leap.agreement_party select id, concat('old-', id % 500), 'Old' from leap.agreement"
                + " where drafted_at < '2020-01-01'");
        for (var table : List.of("agreement", "agreement_party", "sharing_schedule")) {
            rows.arrange("analyze table leap." + table);
        }
    }

    @Test
    void theGateAsksOnceAndSortsNothing() {
        var questions = log.during(() -> clerk.isSharing(Negotiation.CARERS)).stream()
                .filter(statement -> statement.contains("sharing_schedule"))
                .toList();

        assertThat(questions).hasSize(1);
        assertThat(log.plan(questions.get(0))).hasSize(3).noneMatch(sorts());
    }

    @Test
    void theListIsReadInTheOrderOfAnIndex() {
        for (var filter : List.of(
                AgreementFilter.all(),
                new AgreementFilter("EXPIRED", "", "", ""),
                new AgreementFilter("", "agreement", "", ""))) {
            assertThat(plans(filter)).isNotEmpty().noneMatch(sorts());
        }
    }

    private List<String> plans(AgreementFilter filter) {
        return log.during(() -> lead.does(() -> register.page(filter, NEXT))).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("order by t0.drafted_at")
                        || statement.toLowerCase(Locale.ROOT).contains("order by drafted_at"))
                .flatMap(statement -> log.plan(statement).stream())
                .toList();
    }

    private static Predicate<String> sorts() {
        return step -> step.contains("filesort") || step.contains("temporary");
    }
}
