package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.feedback.FeedbackReference;
import org.openleap.file.FileLabels;
import org.openleap.identity.VisibilityScope;
import org.openleap.privacy.HeldSheet;
import org.openleap.privacy.PersonalRecords;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.Removal;
import org.openleap.suggestion.PlannedWork;
import org.openleap.suggestion.SuggestionReference;

/** What the trust does because of what somebody said, step by step, and the evidence that hangs on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActionSheets implements PersonalRecords {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    PlannedWork work;

    @Inject
    FileLabels files;

    @Inject
    InstantSource clock;

    @Override
    public List<HeldSheet> tell(RecordKey record) {
        var plan = plan(record);
        return Stream.of(
                        plan.stream().map(PlanTexts::sheet),
                        milestones(plan).stream().map(MilestoneTexts::sheet),
                        files.tell(subjects(record, plan)).stream())
                .flatMap(sheets -> sheets)
                .toList();
    }

    @Override
    public void erase(RecordKey record, Removal removal) {
        var plan = plan(record);
        files.erase(subjects(record, plan), removal);
        milestones(plan).forEach(step -> step.erase(removal));
        plan.forEach(item -> item.erase(removal, clock.instant()));
    }

    private List<PlanTexts> plan(RecordKey record) {
        if (!record.is(RecordKind.ITEM)) return List.of();
        return entities.createQuery(
                        "select distinct p from PlanTexts p join p.sources s where s >= :first and s < :end order by p.id",
                        PlanTexts.class)
                .setParameter("first", record.key() + "/")
                .setParameter("end", record.key() + "0")
                .getResultList();
    }

    private List<MilestoneTexts> milestones(List<PlanTexts> of) {
        if (of.isEmpty()) return List.of();
        return entities.createQuery(
                        "select m from MilestoneTexts m where m.item in :items order by m.item, m.number",
                        MilestoneTexts.class)
                .setParameter("items", of.stream().map(PlanTexts::id).toList())
                .getResultList();
    }

    /** Files hang on the suggestions themselves, and on what is done about them. */
    private Set<String> subjects(RecordKey record, List<PlanTexts> plan) {
        if (!record.is(RecordKind.ITEM)) return Set.of();
        var suggestions = work.visibleIn(new FeedbackReference(record.key()), VisibilityScope.system());
        return Stream.concat(
                        suggestions.stream().map(SuggestionReference::value),
                        plan.stream().map(PlanTexts::subject))
                .collect(Collectors.toSet());
    }
}
