package org.openleap.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.feedback.ReadingPromise;
import org.openleap.harness.Administrator;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Officer;
import org.openleap.harness.Rows;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.LeapException;

/** Who says how long things take, from which day on, and who reads it. All changes lie so far ahead that no other test meets them. */
class TargetServiceIT extends InContainer {
    private static final LocalDate FAR = LocalDate.of(2190, 3, 1);
    private static final String WHY = "Agreed by the listening group.";

    @EJB
    TargetService service;

    @Inject
    Targets targets;

    @Inject
    ReadingPromise reading;

    @Inject
    WorkingDays workingDays;

    @Inject
    Rows rows;

    @EJB
    Lead lead;

    @EJB
    Administrator administrator;

    @EJB
    Officer officer;

    @Test
    void whatBeginsOnTheDayHasTheNewTimeAndWhatBeganBeforeKeepsIts() {
        assertThat(reading.by(FAR)).isEqualTo(workingDays.after(FAR, 5));

        lead.does(() -> service.change(change(Target.READING, 9, FAR)));

        assertThat(reading.by(FAR)).isEqualTo(workingDays.after(FAR, 9));
        assertThat(reading.by(FAR.minusDays(1))).isEqualTo(workingDays.after(FAR.minusDays(1), 5));
        assertThat(summary(Target.READING))
                .returns(5, TargetSummary::days)
                .returns(9, TargetSummary::nextDays)
                .returns(FAR, TargetSummary::nextFrom);
    }

    @Test
    void everyChangeIsInTheHistoryAndInTheTrail() {
        lead.does(() -> service.change(change(Target.OWNER, 8, FAR)));
        administrator.does(() -> service.change(change(Target.OWNER, 6, FAR)));

        assertThat(targets.days(Target.OWNER, FAR)).isEqualTo(6);
        assertThat(administrator.asks(() -> service.history(Target.OWNER)))
                .extracting(TargetChange::before, TargetChange::after, TargetChange::from, TargetChange::reason)
                .startsWith(tuple(8, 6, FAR, WHY), tuple(5, 8, FAR, WHY));
        assertThat(rows.count("select count(*) from audit_event where action = 'target.changed' and subject = 'OWNER'"))
                .isEqualTo(2);
    }

    @Test
    void whoeverComesSecondIsTold() {
        var seen = change(Target.PARTNER_ACCEPTS, 12, FAR);
        lead.does(() -> service.change(seen));

        assertThatThrownBy(() -> administrator.does(() -> service.change(seen))).isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2190-03-01, OUT_OF_BOUNDS",
        "41, 2190-03-01, OUT_OF_BOUNDS",
        "15, 2190-03-01, NOTHING_CHANGES",
        "16, 2020-03-02, NOT_AHEAD"
    })
    void whatIsWrongIsRefused(int days, LocalDate from, TargetProblem problem) {
        assertThatThrownBy(() -> lead.does(() -> service.change(change(Target.QUESTION, days, from))))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(problem));
    }

    @Test
    void whatWasPromisedTodayStays() {
        var today = LocalDate.now(WorkingDays.LONDON);

        assertThatThrownBy(() -> lead.does(() -> service.change(change(Target.CHECK, 21, today))))
                .isInstanceOfSatisfying(
                        LeapException.class,
                        refused -> assertThat(refused.code()).isEqualTo(TargetProblem.NOT_AHEAD));
    }

    @Test
    void whoeverOnlyWorksWithTheTimesCannotSetThem() {
        var wanted = change(Target.DECISION, 30, FAR);

        assertThatThrownBy(() -> officer.does(() -> service.change(wanted))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> officer.asks(() -> service.all())).isInstanceOf(EJBAccessException.class);
    }

    private ChangeTarget change(Target target, int days, LocalDate from) {
        return new ChangeTarget(target, summary(target).version(), days, from, WHY);
    }

    private TargetSummary summary(Target target) {
        return lead.asks(() -> service.all()).get(target.ordinal());
    }
}
