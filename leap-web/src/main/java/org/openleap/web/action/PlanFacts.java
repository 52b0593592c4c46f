package org.openleap.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.action.PlanItemDetail;
import org.openleap.action.PlanMilestone;
import org.openleap.action.PlanSource;
import org.openleap.action.PlanStep;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.suggestion.StoryLine;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** What is known about an action: where, who, planned and actual days, what was said, and the story so far. */
@ApplicationScoped
public class PlanFacts {
    @Inject
    ReferenceData lists;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    @Inject
    PlanLines lines;

    List<Fact> of(PlanItemDetail item) {
        var summary = item.summary();
        var facts = new ArrayList<Fact>();
        add(facts, "level", lines.line(summary).level());
        add(facts, "service", labels.service(summary.service()));
        add(facts, "place", labels.place(summary.place()));
        add(facts, "owner", summary.owner());
        add(facts, "firstDue", dates.day(summary.firstDue()));
        if (!summary.due().equals(summary.firstDue())) add(facts, "due", dates.day(summary.due()));
        add(facts, "startedOn", day(summary.startedOn()));
        add(facts, "closedOn", day(summary.closedOn()));
        add(facts, "change", label(ReferenceList.CHANGE_TYPE, item.changeType()));
        add(facts, "benefit", label(ReferenceList.BENEFIT_LEVEL, item.benefit()));
        addWords(facts, item);
        return facts;
    }

    private void addWords(List<Fact> facts, PlanItemDetail item) {
        add(facts, "news", item.news());
        add(facts, "stalled", item.stalled());
        add(facts, "outcome", item.outcome());
        add(facts, "dropped", item.dropped());
    }

    List<SourceLine> sources(PlanItemDetail item) {
        return item.sources().stream().map(PlanFacts::source).toList();
    }

    private static SourceLine source(PlanSource source) {
        var reference = source.suggestion().value();
        var href = Href.to("/staff/suggestion").with("ref", reference).toString();
        return new SourceLine(reference, source.title(), href);
    }

    List<MilestoneLine> milestones(PlanItemDetail item) {
        return item.milestones().stream().map(this::milestone).toList();
    }

    private MilestoneLine milestone(PlanMilestone step) {
        var tag = step.isDone()
                ? new Tag(ActionText.of("milestone.doneOn", dates.day(step.doneOn())), "check", "green")
                : deadlines.tag(step.due());
        return new MilestoneLine(step.number(), step.title(), step.isDone(), tag);
    }

    List<StoryLine> story(List<PlanStep> steps) {
        return steps.stream().map(this::step).toList();
    }

    private StoryLine step(PlanStep step) {
        var key = "story." + step.action();
        var actor = step.standingInFor().isEmpty()
                ? step.actor()
                : ActionText.of("story.for", step.actor(), step.standingInFor());
        var sentence = ActionText.of(Texts.has(ActionText.BUNDLE, key) ? key : "story.other", actor);
        return new StoryLine(sentence, tone(step), step.at().toString(), dates.moment(step.at()));
    }

    private static String tone(PlanStep step) {
        return switch (step.action()) {
            case "plan.finished", "plan.milestoneDone", "file.passed" -> "told";
            case "plan.stalled", "plan.dropped", "file.infected" -> "failed";
            case "plan.reported", "plan.promised", "plan.written" -> "";
            default -> "plain";
        };
    }

    private String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : lists.label(list, code);
    }

    private String day(LocalDate day) {
        return deadlines.isDue(day) ? dates.day(day) : "";
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(new Fact(ActionText.of("fact." + key), value));
    }
}
