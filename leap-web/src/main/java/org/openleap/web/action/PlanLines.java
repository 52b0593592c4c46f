package org.openleap.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.action.PlanItemReference;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanItemSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** Turns actions into lines: where they stand in a word, how far they are in a sentence, planned against actual. */
@ApplicationScoped
public class PlanLines {
    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public List<PlanLine> of(List<PlanItemSummary> items) {
        return items.stream().map(this::line).toList();
    }

    PlanLine line(PlanItemSummary item) {
        return new PlanLine(
                item.reference().value(),
                item.title(),
                href(item.reference()),
                tags(item),
                words.of(item.level()),
                where(item),
                item.owner(),
                progress(item),
                dates.day(item.firstDue()),
                actual(item));
    }

    static String href(PlanItemReference reference) {
        return Href.to("/staff/plan-item").with("ref", reference).toString();
    }

    /** Where it stands; then the day while it is open: red when it has passed. */
    List<Tag> tags(PlanItemSummary item) {
        var tags = new ArrayList<Tag>();
        tags.add(tag(item.status()));
        if (item.status().isOpen()) tags.add(deadlines.tag(item.due()));
        return tags;
    }

    private Tag tag(PlanItemStatus status) {
        return switch (status) {
            case PLANNED -> new Tag(words.of(status), "ring", "grey");
            case IN_PROGRESS -> new Tag(words.of(status), "work", "blue");
            case STALLED -> new Tag(words.of(status), "pause", "red");
            case DONE -> new Tag(words.of(status), "check", "green");
            case DROPPED -> new Tag(words.of(status), "cross", "grey");
        };
    }

    /** In plain words, for people who never saw a project plan. */
    String progress(PlanItemSummary item) {
        if (item.status() == PlanItemStatus.STALLED) {
            return ActionText.of("progress.stalled", words.of(item.blocker()));
        }
        if (!item.status().isOpen() || item.status() == PlanItemStatus.PLANNED) {
            return ActionText.of("progress." + item.status().name());
        }
        return item.steps() > 0
                ? ActionText.of("progress.steps", item.stepsDone(), item.steps())
                : ActionText.of("progress.percent", item.percent());
    }

    private String where(PlanItemSummary item) {
        return item.service().isEmpty() ? labels.place(item.place()) : labels.service(item.service());
    }

    private String actual(PlanItemSummary item) {
        return switch (item.status()) {
            case DONE -> done(item.firstDue(), item.closedOn());
            case DROPPED -> ActionText.of("actual.dropped", dates.day(item.closedOn()));
            case PLANNED, IN_PROGRESS, STALLED ->
                item.due().isAfter(item.firstDue())
                        ? ActionText.of("actual.moved", dates.day(item.due()))
                        : dates.day(item.due());
        };
    }

    private String done(LocalDate planned, LocalDate actual) {
        long days = actual.toEpochDay() - planned.toEpochDay();
        return days > 0
                ? ActionText.of("actual.doneLate", dates.day(actual), days)
                : ActionText.of("actual.doneInTime", dates.day(actual));
    }
}
