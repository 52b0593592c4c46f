package org.openleap.workload.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.workload.PlanAbsence;

/** Somebody is away for some days, and a colleague stands in. Ends by itself after its last day, or before when they are back. */
@Entity
@Table(name = "absence")
public class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private UserId person;

    @Column(name = "stand_in")
    private UserId standIn;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "until_day")
    private LocalDate lastDay;

    private boolean ended;

    @Column(name = "entered_by")
    private UserId enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Absence() {}

    static Absence of(PlanAbsence command, UserId by, Instant at) {
        var absence = new Absence();
        absence.person = command.person();
        absence.standIn = command.standIn();
        absence.firstDay = command.from();
        absence.lastDay = command.until();
        absence.enteredBy = by;
        absence.enteredAt = at;
        return absence;
    }

    public void end() {
        ended = true;
    }

    boolean isOn(LocalDate day) {
        return !ended && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    long id() {
        return id;
    }

    UserId person() {
        return person;
    }

    UserId standIn() {
        return standIn;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
