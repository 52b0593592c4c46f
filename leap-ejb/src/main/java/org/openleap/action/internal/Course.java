package org.openleap.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.openleap.action.Blocker;

/** How an item runs: planned days against actual ones, and what was said on the way. */
@Embeddable
public class Course {
    @Column(name = "first_due")
    private LocalDate firstDue;

    private LocalDate due;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private int percent;
    private String news;

    @Enumerated(EnumType.STRING)
    private Blocker blocker;

    private String stalled;
    private String outcome;
    private String dropped;

    protected Course() {}

    static Course until(LocalDate due) {
        var course = new Course();
        course.firstDue = due;
        course.due = due;
        course.news = "";
        course.stalled = "";
        course.outcome = "";
        course.dropped = "";
        return course;
    }

    void moveTo(LocalDate day) {
        due = day;
    }

    void start(LocalDate today) {
        if (startedOn == null) startedOn = today;
        moves();
    }

    void report(int howFar, String words, LocalDate today) {
        start(today);
        percent = howFar;
        news = words.strip();
    }

    void stall(Blocker waitsFor, String reason) {
        blocker = waitsFor;
        stalled = reason.strip();
    }

    void finish(String words, LocalDate today) {
        start(today);
        outcome = words.strip();
        closedOn = today;
    }

    void reopen(String reason) {
        news = reason.strip();
        closedOn = null;
    }

    void drop(String reason, LocalDate today) {
        moves();
        dropped = reason.strip();
        closedOn = today;
    }

    private void moves() {
        blocker = null;
        stalled = "";
    }

    LocalDate firstDue() {
        return firstDue;
    }

    LocalDate due() {
        return due;
    }

    /** {@link LocalDate#MAX} before it starts. */
    LocalDate startedOn() {
        return startedOn == null ? LocalDate.MAX : startedOn;
    }

    /** {@link LocalDate#MAX} while it is open. */
    LocalDate closedOn() {
        return closedOn == null ? LocalDate.MAX : closedOn;
    }

    int percent() {
        return percent;
    }

    String news() {
        return news;
    }

    /** Null unless it is stalled. */
    Blocker blocker() {
        return blocker;
    }

    String stalled() {
        return stalled;
    }

    String outcome() {
        return outcome;
    }

    String dropped() {
        return dropped;
    }
}
