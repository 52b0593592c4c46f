package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.OutcomeUpdate;
import org.openleap.partnership.ReportOutcome;
import org.openleap.reference.WorkingDays;

/** One report on an outcome; never changed. */
@Entity
@Table(name = "partnership_outcome_update")
public class OutcomeReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Column(name = "outcome_id")
    private long outcome;

    @Column(name = "reported_at")
    private Instant at;

    @Column(name = "reported_by")
    private UserId by;

    @Column(name = "reported_value")
    private int value;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    private String news;
    private String evidence;

    protected OutcomeReport() {}

    static OutcomeReport of(OutcomeLine outcome, ReportOutcome command, UserId by, Instant at) {
        var report = new OutcomeReport();
        report.partnership = outcome.partnership();
        report.outcome = outcome.id();
        report.at = at;
        report.by = by;
        report.value = command.value();
        report.status = command.status();
        report.news = command.news().strip();
        report.evidence = command.evidence().strip();
        return report;
    }

    UserId by() {
        return by;
    }

    OutcomeUpdate read(String name) {
        var on = LocalDate.ofInstant(at, WorkingDays.LONDON);
        return new OutcomeUpdate(outcome, on, name, value, status, news, evidence);
    }
}
