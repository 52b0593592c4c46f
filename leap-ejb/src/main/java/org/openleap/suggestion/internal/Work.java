package org.openleap.suggestion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.HoldWork;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.ResumeWork;
import org.openleap.suggestion.UpholdCompletion;
import org.openleap.suggestion.WorkAgain;

/** What is being done about an adopted suggestion, how far it is, and how anybody can see that it is done. */
@Embeddable
public class Work {
    private String action;

    @Column(name = "action_due")
    private LocalDate due;

    private int percent;
    private String news;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "change_made")
    private String change;

    private String evidence;
    private String delay = "";
    private String confirmation = "";
    private UserId doer;

    @Column(name = "completed_by")
    private UserId completedBy;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "confirmed_by")
    private UserId confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Work() {}

    static Work none() {
        return new Work();
    }

    void plan(AdoptSuggestion command) {
        action = command.action().strip();
        due = command.due();
    }

    void report(ReportProgress command, Instant at) {
        if (startedAt == null) startedAt = at;
        percent = command.percent();
        news = command.news().strip();
    }

    /** It will be done later than promised, or rests until then. */
    void delay(HoldWork command) {
        due = command.due();
        delay = command.reason().strip();
    }

    void resume(ResumeWork command) {
        news = command.news().strip();
        delay = "";
    }

    void complete(ProposeCompletion command, UserId by, Instant at) {
        change = command.change().strip();
        evidence = command.evidence().strip();
        completedBy = by;
        completedAt = at;
    }

    void confirm(UserId by, Instant at) {
        percent = 100;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** Who did it and goes on with it when somebody new finds that it is not done. */
    void keepDoer(UserId owner) {
        doer = owner;
    }

    void confirmAgain(UpholdCompletion command, UserId by, Instant at) {
        confirmedBy = by;
        confirmedAt = at;
        confirmation = command.reason().strip();
    }

    /** It was not done after all. Returns who goes on with it. */
    UserId again(WorkAgain command) {
        news = command.reason().strip();
        due = command.due();
        percent = Math.min(percent, 99);
        completedBy = null;
        completedAt = null;
        confirmedBy = null;
        confirmedAt = null;
        return doer();
    }

    /** Who did it before somebody new looked at it; {@link UserId#PUBLIC} when nobody ever has. */
    public UserId doer() {
        return doer == null ? UserId.PUBLIC : doer;
    }

    boolean hadAHand(UserId person) {
        return hands().anyMatch(person::equals);
    }

    /** Whoever did it, said that it is done, or confirmed it. */
    Stream<UserId> hands() {
        return Stream.of(doer, completedBy, confirmedBy).filter(Objects::nonNull);
    }

    boolean isCompletedBy(UserId person) {
        return person.equals(completedBy);
    }

    public boolean hasStarted() {
        return startedAt != null;
    }

    public String action() {
        return text(action);
    }

    /** {@link LocalDate#MAX} before anything is promised. */
    public LocalDate due() {
        return due == null ? LocalDate.MAX : due;
    }

    public int percent() {
        return percent;
    }

    public String news() {
        return text(news);
    }

    /** Why it takes longer than promised; empty when it does not. */
    public String delay() {
        return delay;
    }

    /** What somebody new saw who was asked to look again; empty before. */
    public String confirmation() {
        return confirmation;
    }

    public String change() {
        return text(change);
    }

    public String evidence() {
        return text(evidence);
    }

    /** {@link UserId#PUBLIC} before anybody confirms. */
    public UserId confirmedBy() {
        return confirmedBy == null ? UserId.PUBLIC : confirmedBy;
    }

    /** {@link Instant#MAX} before anybody confirms. */
    Instant confirmedAt() {
        return confirmedAt == null ? Instant.MAX : confirmedAt;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
