package org.openleap.action.internal;

import static org.openleap.action.PlanItemStatus.DONE;
import static org.openleap.action.PlanItemStatus.DROPPED;
import static org.openleap.action.PlanItemStatus.IN_PROGRESS;
import static org.openleap.action.PlanItemStatus.STALLED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.action.ActionProblem;
import org.openleap.action.AddPlanItem;
import org.openleap.action.ChangePlanItem;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanItemTerms;
import org.openleap.action.ReportOnItem;
import org.openleap.action.StallItem;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.ConflictException;
import org.openleap.suggestion.AdoptedWork;
import org.openleap.suggestion.SuggestionReference;

/**
 * One thing that the trust does. Born PLANNED when a suggestion is adopted or somebody writes it into the plan; moves with the
 * reports of its owner, may stall and move again; ends DONE with what came of it, or DROPPED with a reason. Its first day stays
 * on the record however often the day is moved.
 */
@Entity
@Table(name = "plan_item")
public class PlanItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Embedded
    private Task task;

    @Enumerated(EnumType.STRING)
    private PlanItemStatus status;

    private UserId owner;

    @Embedded
    private Course course;

    @Embedded
    private Milestones milestones;

    /** The adoption that made it; no adoption makes two. */
    private SuggestionReference adoption;

    private String partnership;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_item_source", joinColumns = @JoinColumn(name = "item_id"))
    private List<Source> sources = new ArrayList<>();

    /** The due day while it is open, kept by the database so that what is late is found by an index. */
    @Column(name = "open_due", insertable = false, updatable = false)
    private LocalDate openDue;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected PlanItem() {}

    private PlanItem(Task task, UserId owner, LocalDate due) {
        this.task = task;
        this.owner = owner;
        this.course = Course.until(due);
        this.status = PlanItemStatus.PLANNED;
        this.milestones = new Milestones();
        this.partnership = "";
    }

    /** Somebody writes it into the plan. @param place where it happens, from the terms or from the service */
    static PlanItem write(AddPlanItem command, String place, UserId by, Instant at) {
        var item = new PlanItem(Task.of(command.terms(), place), command.owner(), command.due());
        item.partnership = command.partnership();
        command.sources().forEach(source -> item.sources.add(new Source(source, by, at)));
        item.changed(by, at, "plan.written");
        return item;
    }

    /** A suggestion was adopted: what was promised is its first action. */
    static PlanItem promised(AdoptedWork work, UserId by, Instant at) {
        var item = new PlanItem(Task.of(work), work.owner(), work.due());
        item.adoption = work.reference();
        item.sources.add(new Source(work.reference(), by, at));
        item.changed(by, at, "plan.promised");
        return item;
    }

    /** Other words, another owner or another day. */
    public void change(ChangePlanItem command, String place, UserId by, Instant at) {
        requireOpen();
        boolean sameHands = owner.equals(command.owner());
        task = Task.of(command.terms(), place);
        owner = command.owner();
        course.moveTo(command.due());
        changed(by, at, sameHands ? "plan.changed" : "plan.assigned");
    }

    /** Passes from somebody who leaves to somebody else. */
    void handOver(UserId to, UserId by, Instant at) {
        owner = to;
        changed(by, at, "plan.handedOver");
    }

    /** Another day; the first one stays on the record. */
    void delay(LocalDate due, UserId by, Instant at) {
        course.moveTo(due);
        changed(by, at, "plan.changed");
    }

    /** How far it is; a stalled one moves again. */
    public void report(ReportOnItem command, LocalDate today, UserId by, Instant at) {
        requireOpen();
        if (status != IN_PROGRESS) status = status.moveTo(IN_PROGRESS);
        course.report(command.percent(), command.news(), today);
        changed(by, at, "plan.reported");
    }

    /** It does not move. */
    public void stall(StallItem command, UserId by, Instant at) {
        status = status.moveTo(STALLED);
        course.stall(command.blocker(), command.reason());
        changed(by, at, "plan.stalled");
    }

    /** @throws ConflictException {@link ActionProblem#MILESTONES_OPEN} */
    public void finish(String outcome, LocalDate today, UserId by, Instant at) {
        if (milestones.open() > 0) {
            throw new ConflictException(ActionProblem.MILESTONES_OPEN, Integer.toString(milestones.open()));
        }
        status = status.moveTo(DONE);
        course.finish(outcome, today);
        changed(by, at, "plan.finished");
    }

    /** It was not done after all. */
    public void reopen(String reason, UserId by, Instant at) {
        status = status.moveTo(IN_PROGRESS);
        course.reopen(reason);
        changed(by, at, "plan.reopened");
    }

    public void drop(String reason, LocalDate today, UserId by, Instant at) {
        status = status.moveTo(DROPPED);
        course.drop(reason, today);
        changed(by, at, "plan.dropped");
    }

    /** The adoption that made it was taken back. Whether it is dropped with it: not when it comes from elsewhere too. */
    boolean withdraw(LocalDate today, UserId by, Instant at) {
        adoption = null;
        if (!status.isOpen() || sources.size() > 1) return false;
        drop("", today, by, at);
        return true;
    }

    public void addMilestone(String title, LocalDate due, UserId by, Instant at) {
        requireOpen();
        milestones.add(title, due);
        changed(by, at, "plan.milestoneAdded");
    }

    /** The first step done starts the work. */
    public void tick(int milestone, boolean done, LocalDate today, UserId by, Instant at) {
        requireOpen();
        milestones.tick(milestone, done, today);
        if (done && status != IN_PROGRESS) status = status.moveTo(IN_PROGRESS);
        course.start(today);
        changed(by, at, done ? "plan.milestoneDone" : "plan.milestoneOpened");
    }

    public void removeMilestone(int milestone, UserId by, Instant at) {
        requireOpen();
        milestones.remove(milestone);
        changed(by, at, "plan.milestoneRemoved");
    }

    /** Comes from this suggestion too. */
    public void link(SuggestionReference suggestion, UserId by, Instant at) {
        if (!sources().contains(suggestion)) sources.add(new Source(suggestion, by, at));
        changed(by, at, "plan.linked");
    }

    /** @throws ConflictException {@link ActionProblem#ONLY_ACTION} for the adoption that made it */
    public void unlink(SuggestionReference suggestion, UserId by, Instant at) {
        if (suggestion.equals(adoption)) throw new ConflictException(ActionProblem.ONLY_ACTION);
        sources.removeIf(source -> source.suggestion().equals(suggestion));
        changed(by, at, "plan.unlinked");
    }

    private void requireOpen() {
        if (!status.isOpen()) throw new ConflictException(ActionProblem.NOT_POSSIBLE_NOW, status.name(), status.name());
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    /** From the milestones when there are any, else as reported; 100 only when it is done. */
    int percent() {
        if (status == DONE) return 100;
        int counted = milestones.steps() == 0 ? course.percent() : milestones.done() * 100 / milestones.steps();
        return Math.min(counted, 99);
    }

    boolean isLate(LocalDate today) {
        return status.isOpen() && course.due().isBefore(today);
    }

    /** Whether the adoption itself made it, so that it needs no closing of its own. */
    boolean isPromiseOf(SuggestionReference suggestion) {
        return suggestion.equals(adoption);
    }

    Set<SuggestionReference> sources() {
        return sources.stream().map(Source::suggestion).collect(Collectors.toSet());
    }

    public PlanItemReference reference() {
        return new PlanItemReference(id);
    }

    PlanItemTerms terms() {
        return task.terms();
    }

    public PlanItemStatus status() {
        return status;
    }

    public UserId owner() {
        return owner;
    }

    Course course() {
        return course;
    }

    Milestones milestones() {
        return milestones;
    }

    String partnership() {
        return partnership;
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
