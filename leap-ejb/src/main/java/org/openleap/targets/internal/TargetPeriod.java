package org.openleap.targets.internal;

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
import org.openleap.shared.LastChange;
import org.openleap.targets.ChangeTarget;
import org.openleap.targets.Target;
import org.openleap.targets.TargetChange;
import org.openleap.targets.TargetEvent;

/** From a day on a target is so many days: written once, and never changed, so that the rows are their own history. */
@Entity
@Table(name = "target_period")
public class TargetPeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private Target target;

    private long number;

    @Column(name = "valid_from")
    private LocalDate from;

    private int days;

    @Column(name = "days_before")
    private int before;

    private String reason;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected TargetPeriod() {}

    /** @param before what would count on the day otherwise */
    TargetPeriod(ChangeTarget command, int before, UserId by, Instant at) {
        this.target = command.target();
        this.number = command.version() + 1;
        this.from = command.from();
        this.days = command.days();
        this.before = before;
        this.reason = command.reason().strip();
        this.by = by.value();
        this.at = at;
    }

    Target target() {
        return target;
    }

    /** Counted for each target; no two people can write the same one. */
    long number() {
        return number;
    }

    LocalDate from() {
        return from;
    }

    int days() {
        return days;
    }

    UserId by() {
        return new UserId(by);
    }

    LastChange lastChange() {
        return new LastChange(by, at, TargetEvent.CHANGED);
    }

    TargetChange read(String name) {
        return new TargetChange(before, days, from, reason, name, at);
    }

    TargetEvent event() {
        return new TargetEvent(target, before, days, from, by(), at);
    }
}
