package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.openleap.action.PlanFigures;
import org.openleap.action.PlanItemDetail;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanItemSummary;
import org.openleap.action.PlanSource;
import org.openleap.action.PlanStep;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.AuditTrail;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.PlannedWork;

/** Turns items of the plan into what a caller may see of them. */
@ApplicationScoped
public class PlanMapper {
    @Inject
    People people;

    @Inject
    PlanItemAccess access;

    @Inject
    PlannedWork work;

    @Inject
    AuditTrail trail;

    @Inject
    PlanDesk desk;

    /** Names are looked up once for all. */
    public List<PlanItemSummary> summaries(List<PlanItem> items) {
        var names = people.namesOf(items.stream().map(PlanItem::owner).collect(Collectors.toSet()));
        return items.stream().map(item -> summary(item, names)).toList();
    }

    public PlanItemDetail detail(PlanItem item, VisibilityScope caller) {
        var course = item.course();
        var terms = item.terms();
        return new PlanItemDetail(
                summaries(List.of(item)).get(0),
                terms.what(),
                terms.changeType(),
                terms.benefit(),
                item.owner().value(),
                course.news(),
                course.stalled(),
                course.outcome(),
                course.dropped(),
                item.partnership(),
                item.milestones().read(),
                sources(item, caller),
                access.allowed(item, caller),
                item.version());
    }

    /** From the trail, so that it cannot tell anything else. */
    public List<PlanStep> story(PlanItem item) {
        return trail.of(item.reference().value()).stream().map(this::step).toList();
    }

    public PlanFigures figures(List<PlanTally> tallies) {
        return new PlanFigures(
                sum(tallies, Set.of(PlanItemStatus.PLANNED), PlanTally::count),
                sum(tallies, Set.of(PlanItemStatus.IN_PROGRESS), PlanTally::count),
                sum(tallies, Set.of(PlanItemStatus.STALLED), PlanTally::count),
                sum(tallies, Set.of(PlanItemStatus.values()), PlanTally::late),
                tallies.stream()
                        .filter(tally -> tally.status().isOpen())
                        .mapToLong(PlanTally::moved)
                        .sum(),
                sum(tallies, Set.of(PlanItemStatus.DONE), PlanTally::count),
                sum(tallies, Set.of(PlanItemStatus.DONE), PlanTally::inTime),
                sum(tallies, Set.of(PlanItemStatus.DROPPED), PlanTally::count));
    }

    private static long sum(List<PlanTally> tallies, Set<PlanItemStatus> of, ToLongFunction<PlanTally> what) {
        return tallies.stream()
                .filter(tally -> of.contains(tally.status()))
                .mapToLong(what)
                .sum();
    }

    private PlanItemSummary summary(PlanItem item, Map<UserId, String> names) {
        var course = item.course();
        var terms = item.terms();
        return new PlanItemSummary(
                item.reference(),
                terms.title(),
                terms.level(),
                item.status(),
                terms.service(),
                terms.place(),
                names.getOrDefault(item.owner(), ""),
                course.firstDue(),
                course.due(),
                course.startedOn(),
                course.closedOn(),
                item.isLate(desk.today()),
                item.percent(),
                item.milestones().steps(),
                item.milestones().done(),
                course.blocker());
    }

    /** What the caller may not see is not named either: it may be about them. */
    private List<PlanSource> sources(PlanItem item, VisibilityScope caller) {
        return work.titlesOf(item.sources(), caller).entrySet().stream()
                .map(source -> new PlanSource(source.getKey(), source.getValue()))
                .sorted(Comparator.comparing(source -> source.suggestion().value()))
                .toList();
    }

    private PlanStep step(AuditEntry event) {
        var covered = event.facts().get(PlanNews.FOR);
        return new PlanStep(
                event.action(),
                people.nameOf(new UserId(event.actor())),
                covered == null ? "" : people.nameOf(new UserId(covered)),
                event.at(),
                event.facts());
    }
}
