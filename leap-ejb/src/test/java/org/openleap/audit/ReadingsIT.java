package org.openleap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.audit.internal.ReadingWatch;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.harness.Director;
import org.openleap.harness.Guardian;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;
import org.openleap.harness.Submissions;
import org.openleap.shared.MovableClock;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Loop;

/** Security.md T22: whoever reads what people told the trust leaves a line, and whoever reads very much is noticed. */
class ReadingsIT extends InContainer {
    private static final String LINES = "select count(*) from reading where item = ? and person = ?";

    @Inject
    Loop loop;

    @Inject
    Rows rows;

    @EJB
    FeedbackRegister register;

    @EJB
    Readings readings;

    @EJB
    ReadingWatch watch;

    @EJB
    Officer officer;

    @EJB
    Lead lead;

    @EJB
    Director director;

    @EJB
    Guardian guardian;

    @Test
    void whoOpensAnItemLeavesOneLineADay() {
        var item = loop.submitted(Submissions.anonymous()).reference();

        lead.does(() -> register.find(item));
        lead.does(() -> register.find(item));
        Patience.until(() -> lines(item) == 1);

        var read = guardian.asks(() -> readings.ofItem(item.value()));
        assertThat(read).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Amira Lead");
            assertThat(line.opened()).isTrue();
        });
    }

    @Test
    void whoSeesTheBeginningInAListLeavesALineThatSaysSo() {
        var item = loop.submitted(Submissions.anonymous()).reference();
        lead.does(() -> register.page(FeedbackFilter.all(), PageRequest.first(1)));
        Patience.until(() -> lines(item) == 1);
        assertThat(opened(item)).isEqualTo("0");

        lead.does(() -> register.find(item));

        Patience.until(() -> opened(item).equals("1"));
    }

    @Test
    void whoMayNotReadLeavesNone() {
        var item = loop.submitted(Submissions.anonymous()).reference();

        assertThatThrownBy(() -> director.does(() -> register.find(item))).isNotNull();
        lead.does(() -> register.find(item));
        Patience.until(() -> lines(item) == 1);

        assertThat(rows.count("select count(*) from reading where item = ?", item.value()))
                .isEqualTo(1);
    }

    @Test
    void onlyInformationGovernanceSeesWhoReadWhat() {
        assertThatThrownBy(() -> lead.asks(() -> readings.ofDay(LocalDate.of(2026, 1, 1))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoReadsVeryMuchIsNoticedOnceAndSomebodyLooksIntoIt() {
        var day = LocalDate.of(2022, 9, 9);
        rows.arrange("insert ignore into leap.reading select '" + day + "', '"
                + lead.id().value() + "', concat('FB-', seq), true, now(6) from leap.seq_1_to_151");

        at(day, watch::look);
        at(day, watch::look);

        var alarm = alarm(day);
        assertThat(alarm.opened()).isEqualTo(151);
        guardian.does(() -> readings.settle(new SettleAlarm(alarm.id(), "Read for the annual report, agreed before.")));
        assertThat(alarm(day).isSettled()).isTrue();
        assertThatThrownBy(() -> guardian.does(
                        () -> readings.settle(new SettleAlarm(alarm.id(), "Once more, to be on the safe side."))))
                .hasFieldOrPropertyWithValue("code", AuditProblem.ALREADY_SETTLED);
    }

    private ReadingAlarm alarm(LocalDate day) {
        return guardian.asks(() -> readings.alarms()).stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static void at(LocalDate day, Runnable work) {
        MovableClock.at(Instant.parse(day + "T12:00:00Z"), () -> {
            work.run();
            return true;
        });
    }

    private long lines(FeedbackReference item) {
        return rows.count(LINES, item.value(), lead.id().value());
    }

    private String opened(FeedbackReference item) {
        return rows.texts("select opened from reading where item = ?", item.value())
                .get(0);
    }
}
