package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanFilter;
import org.openleap.action.PlanItemSummary;
import org.openleap.shared.CsvText;
import org.openleap.shared.PageRequest;

/** Writes the plan into a spreadsheet. Codes, not labels, so that the file means the same next year. */
@ApplicationScoped
public class PlanSheet {
    private static final int AT_ONCE = 200;
    private static final int MOST_PAGES = 50;
    private static final List<String> HEADINGS = List.of(
            "reference",
            "title",
            "level",
            "status",
            "service",
            "place",
            "owner",
            "planned_for",
            "due",
            "started_on",
            "closed_on",
            "late",
            "percent",
            "steps_done",
            "steps",
            "waits_for");

    @Inject
    ActionPlanRegister register;

    public byte[] csv(PlanFilter filter) {
        var sheet = CsvText.of(HEADINGS);
        var request = PageRequest.first(AT_ONCE);
        for (int number = 0; number < MOST_PAGES; number++) {
            var page = register.page(filter, request);
            page.rows().forEach(item -> sheet.row(row(item)));
            if (!page.hasNext()) break;
            request = new PageRequest(AT_ONCE, page.nextCursor());
        }
        return sheet.bytes();
    }

    private static List<String> row(PlanItemSummary item) {
        return List.of(
                item.reference().value(),
                item.title(),
                item.level().name(),
                item.status().name(),
                item.service(),
                item.place(),
                item.owner(),
                day(item.firstDue()),
                day(item.due()),
                day(item.startedOn()),
                day(item.closedOn()),
                item.late() ? "yes" : "no",
                Integer.toString(item.percent()),
                Integer.toString(item.stepsDone()),
                Integer.toString(item.steps()),
                item.blocker() == null ? "" : item.blocker().name());
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}
