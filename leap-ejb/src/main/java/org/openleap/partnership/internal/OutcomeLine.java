package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PutOutcome;
import org.openleap.partnership.ReportOutcome;
import org.openleap.shared.error.RuleViolatedException;

/** An outcome that is wanted. Born when it is declared; every report on it is kept beside it. */
@Entity
@Table(name = "partnership_outcome")
public class OutcomeLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String title;
    private String measure;
    private String unit;
    private int baseline;
    private int target;

    @Column(name = "current_value")
    private int current;

    private LocalDate due;
    private String service;
    private Long strategy;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    private String news;
    private String evidence;

    protected OutcomeLine() {}

    static OutcomeLine of(long partnership) {
        var line = new OutcomeLine();
        line.partnership = partnership;
        line.status = OutcomeStatus.NOT_STARTED;
        line.news = "";
        line.evidence = "";
        return line;
    }

    OutcomeLine put(PutOutcome command) {
        title = command.title().strip();
        measure = command.measure().strip();
        unit = command.unit().strip();
        if (status == OutcomeStatus.NOT_STARTED) current = command.baseline();
        baseline = command.baseline();
        target = command.target();
        due = Dates.stored(command.due());
        service = command.service();
        strategy = command.strategy() == 0 ? null : command.strategy();
        return this;
    }

    /** @throws RuleViolatedException {@link PartnershipProblem#EVIDENCE_MISSING} when it is achieved without evidence */
    void report(ReportOutcome command) {
        if (command.status() == OutcomeStatus.ACHIEVED && command.evidence().isBlank()) {
            throw new RuleViolatedException(PartnershipProblem.EVIDENCE_MISSING);
        }
        current = command.value();
        status = command.status();
        news = command.news().strip();
        evidence = command.evidence().strip();
    }

    long id() {
        return id;
    }

    long partnership() {
        return partnership;
    }

    Outcome read() {
        return new Outcome(
                id,
                title,
                measure,
                unit,
                baseline,
                target,
                current,
                Dates.open(due),
                service,
                strategy == null ? 0 : strategy,
                status,
                news,
                evidence);
    }
}
