package org.openleap.insight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;

/** The sheet stays cheap however many items there are: it reads sums and one day of the journal, and its lists sort nothing. */
class SheetPlansIT extends InContainer {
    private static final Instant MIDDLE = Instant.parse("2016-05-06T12:00:00Z");
    private static final PageRequest NEXT = new PageRequest(20, new Cursor(MIDDLE, 1_000_000_000).encode());
    private static final Pattern ACCESS = Pattern.compile(
            "\"table_name\": \"(e|p|loop_entry|loop_sum)\",\\s+(?:\"partitions\": .*?,\\s+)?\"access_type\": \"(\\w+)\"");

    @Inject
    StatementLog log;

    @Inject
    Rows rows;

    @EJB
    LoopBalances balances;

    @EJB
    Officer officer;

    @BeforeEach
    void manyEntries() {
        if (rows.count("select count(*) from loop_entry where at < '2017-01-01'") > 0) return;
        rows.arrange("insert into leap.loop_entry (item, number, at, left_at, account, channel, service, place) values "
                + IntStream.rangeClosed(1, 6000).mapToObj(SheetPlansIT::entry).collect(Collectors.joining(", ")));
        rows.arrange("insert into leap.loop_sum select 'D', date'2010-01-01' + interval seq day, 'OPEN', 'letter',"
                + " concat('service-', seq % 7), 'england', 0 from leap.seq_1_to_3000");
        rows.arrange("analyze table leap.loop_entry, leap.loop_sum");
    }

    private static String entry(int number) {
        var at = "timestamp'2016-01-01 00:00:00' + interval " + number + " hour";
        return "('" + FeedbackReference.of(97L * number).value() + "', 900, " + at + ", " + at + " + interval "
                + (number % 3 == 0 ? 3000 : 40) + " day, '" + (number % 2 == 0 ? "OPEN" : "ADOPTED") + "', '"
                + (number % 5 == 0 ? "letter" : "web_form") + "', 'service-" + number % 7 + "', 'england')";
    }

    @Test
    void theSheetReadsNoTableFromEndToEnd() {
        var statements = log.during(() -> officer.does(() -> balances.read(BalanceFilter.all(MIDDLE))));

        var sheet = statements.stream()
                .filter(each -> each.contains("loop_sum"))
                .findFirst()
                .orElseThrow();
        var plan = rows.texts("explain format=json " + sheet).get(0);
        assertThat(ACCESS.matcher(plan).results())
                .hasSizeGreaterThan(5)
                .allSatisfy(found -> assertThat(found.group(2)).as(plan).isNotIn("ALL", "index"));
    }

    @Test
    void itTakesOneStatement() {
        var statements = log.during(() -> officer.does(() -> balances.read(BalanceFilter.all(MIDDLE))));

        assertThat(statements.stream().filter(each -> each.contains("loop_"))).hasSize(1);
    }

    @Test
    void theItemsBehindANumberAreReadInTheOrderOfAnIndex() {
        for (var filter : List.of(
                BalanceFilter.all(MIDDLE),
                new BalanceFilter(MIDDLE, BalanceGrouping.CHANNEL, "letter", "", ""),
                new BalanceFilter(MIDDLE, BalanceGrouping.PLACE, "", "england", ""),
                new BalanceFilter(MIDDLE, BalanceGrouping.SERVICE, "", "", "service-3"))) {
            assertThat(plans(filter))
                    .isNotEmpty()
                    .noneMatch(step -> step.contains("filesort") || step.contains("temporary"));
        }
    }

    private List<String> plans(BalanceFilter filter) {
        return log.during(() -> officer.does(() -> balances.items(filter, LoopAccount.OPEN, NEXT))).stream()
                .filter(statement -> statement.toLowerCase(Locale.ROOT).contains("order by"))
                .flatMap(statement -> log.plan(statement).stream())
                .toList();
    }
}
