package org.openleap.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackReference;
import org.openleap.harness.Actor;
import org.openleap.harness.InContainer;
import org.openleap.harness.Rows;
import org.openleap.harness.StatementLog;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** What guests read is read in the order of an index: nothing is sorted to show twenty of many. */
class SharingPlansIT extends InContainer {
    private static final int MANY = 3000;
    private static final long FIRST_REFERENCE = 50_000_000;
    private static final PageRequest NEXT =
            new PageRequest(20, new Cursor(Instant.parse("2019-06-01T00:00:00Z"), 1_000_000).encode());

    @Inject
    StatementLog log;

    @Inject
    Schedules schedules;

    @Inject
    Rows rows;

    @EJB
    PartnerRegister register;

    @EJB
    HealthwatchRegister voices;

    @EJB
    PartnerRelays relays;

    @EJB
    CvsPartner cvs;

    @EJB
    Voice voice;

    @BeforeEach
    void manyRows() {
        schedules.inForce(CvsPartner.ORGANISATION);
        if (rows.count("select count(*) from shared_item where listed_at < '2020-01-01'") > 0) return;
        arrange("VOICE", 0);
        arrange(CvsPartner.ORGANISATION, MANY);
        rows.arrange("insert into leap.shared_item_theme select id, 'feeling_safe' from leap.shared_item"
                + " where listed_at < '2020-01-01'");
        rows.arrange("insert into leap.relay (telling, organisation, item, subject, occasion, status, owed_at, due_at,"
                + " told_whom, told_people, told_how, version) select 900000000 + id, audience, item, item, 'ADOPTED',"
                + " elt(1 + id % 2, 'OWED', 'CONFIRMED'), listed_at, listed_at, '', 0, '', 1 from leap.shared_item"
                + " where listed_at < '2020-01-01' and audience <> 'VOICE'");
        for (var table : List.of("shared_item", "shared_item_theme", "relay")) {
            rows.arrange("analyze table leap." + table);
        }
    }

    @Test
    void aPartnersListIsReadInTheOrderOfAnIndex() {
        for (var filter : filters()) assertUnsorted(cvs, () -> register.page(filter, NEXT));
    }

    @Test
    void theVoicesListIsReadInTheOrderOfAnIndex() {
        for (var filter : filters()) assertUnsorted(voice, () -> voices.items(filter, NEXT));
    }

    @Test
    void whatIsToBePassedOnIsReadInTheOrderOfAnIndex() {
        assertUnsorted(cvs, () -> relays.page(RelayStatus.OWED, NEXT));
    }

    private static List<SharedFilter> filters() {
        return List.of(
                SharedFilter.all(),
                new SharedFilter("larkrise-ward", "", "", "", ""),
                new SharedFilter("", "tarnwold-city", "", "", ""),
                new SharedFilter("", "", "feeling_safe", "", ""),
                new SharedFilter("", "", "", "DONE", ""),
                new SharedFilter("", "", "", "", "2019-Q2"));
    }

    private void assertUnsorted(Actor caller, Supplier<Page<?>> list) {
        var selects = log.during(() -> caller.asks(list)).stream()
                .filter(statement -> statement.toLowerCase().contains("_at desc"))
                .toList();
        assertThat(selects)
                .isNotEmpty()
                .allSatisfy(select -> assertThat(log.plan(select))
                        .as(select)
                        .noneMatch(step -> step.contains("filesort") || step.contains("temporary")));
    }

    private void arrange(String audience, int from) {
        var values = IntStream.range(from, from + MANY)
                .mapToObj(seq -> row(audience, seq))
                .collect(Collectors.joining(", "));
        rows.arrange(
                "insert into leap.shared_item (item, audience, kind, status, wording, request, service, place, quarter,"
                        + " listed_at, heard_how, heard_people, heard_month, outcome, changes, held_back, proposed_by, proposed_at,"
                        + " version) values " + values);
    }

    private static String row(String audience, int seq) {
        return "('%s', '%s', 'SHARED', 'SHARED', 'Thanks', '', '%s', '%s', '2019-Q%d', timestampadd(minute, %d, '2019-01-01'),"
                        .formatted(
                                FeedbackReference.of(FIRST_REFERENCE + 64L * seq)
                                        .value(),
                                audience,
                                seq % 2 == 0 ? "larkrise-ward" : "talking-therapies",
                                seq % 2 == 0 ? "tarnwold-city" : "merrow-valley",
                                1 + seq % 4,
                                seq * 60)
                + " '', 0, '', '%s', 0, false, 'system', '2019-01-01', 1)"
                        .formatted(seq % 3 == 0 ? "DONE" : "DECIDING");
    }
}
